import { isUuid } from '../../platform/uuid.ts';
import { type ActionState, actionStates } from './action.ts';

export const actionSorts = ['name', 'state', 'heard', 'ends', 'reach'] as const;
export type ActionSort = (typeof actionSorts)[number];

/** What of a partnership's actions is asked for in the address. */
export interface AskedActions {
  outcome: string | null;
  body: string | null;
  state: ActionState | null;
  /** Code of the locality's area. */
  locality: string | null;
  stale: boolean;
  sort: ActionSort;
  down: boolean;
  /** From 1. */
  page: number;
}

export const actionsPerPage = 50;

export const allActions: AskedActions = {
  ...{ outcome: null, body: null, state: null, locality: null, stale: false },
  ...{ sort: 'name', down: false, page: 1 },
};

export function readActionsQuery(query: URLSearchParams): AskedActions {
  const uuid = (name: string) => {
    const value = query.get(name) ?? '';
    return isUuid(value) ? value : null;
  };
  const locality = query.get('locality') ?? '';
  const page = query.get('page') ?? '';
  return {
    ...{ outcome: uuid('outcome'), body: uuid('body'), stale: query.get('stale') === 'yes' },
    state: actionStates.find((one) => one === query.get('state')) ?? null,
    locality: /^[A-Z]\d{8}$/.test(locality) ? locality : null,
    sort: actionSorts.find((one) => one === query.get('sort')) ?? 'name',
    down: query.get('order') === 'down',
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/** The query of an address that asks for the same; empty where everything is asked for. */
export function actionsQuery(asked: AskedActions): string {
  const query = new URLSearchParams();
  for (const name of ['outcome', 'body', 'state', 'locality'] as const) {
    const value = asked[name];
    if (value !== null) query.set(name, value);
  }
  if (asked.stale) query.set('stale', 'yes');
  if (asked.sort !== 'name') query.set('sort', asked.sort);
  if (asked.down) query.set('order', 'down');
  if (asked.page > 1) query.set('page', String(asked.page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
