import { isUuid } from '../../platform/uuid.ts';
import { type PartnerPromise, type PromiseStanding, promiseStandings, standingOf } from './promise.ts';
import { participation } from './promise-forms.ts';

/** What of a ledger is asked for in its address. */
export interface AskedPromises {
  partner: string | null;
  /** An id, or `participation`. */
  outcome: string | null;
  state: PromiseStanding | null;
  /** From 1. */
  page: number;
}

export const promisesPerPage = 50;

export function readPromisesQuery(query: URLSearchParams): AskedPromises {
  const partner = query.get('partner') ?? '';
  const outcome = query.get('outcome') ?? '';
  const state = query.get('state');
  const page = query.get('page') ?? '';
  return {
    partner: isUuid(partner) ? partner : null,
    outcome: isUuid(outcome) || outcome === participation ? outcome : null,
    state: promiseStandings.find((one) => one === state) ?? null,
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/** The query of an address that asks for the same; empty where everything is asked for. */
export function promisesQuery({ partner, outcome, state, page }: AskedPromises): string {
  const query = new URLSearchParams();
  if (partner !== null) query.set('partner', partner);
  if (outcome !== null) query.set('outcome', outcome);
  if (state !== null) query.set('state', state);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Promises that are as asked for. */
export function promisesAskedFor(
  promises: readonly PartnerPromise[],
  { partner, outcome, state }: AskedPromises,
  today: string,
): PartnerPromise[] {
  return promises.filter(
    (promise) =>
      (partner === null || promise.bodyId === partner) &&
      (outcome === null || (promise.outcomeId ?? participation) === outcome) &&
      (state === null || standingOf(promise, today) === state),
  );
}
