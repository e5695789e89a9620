import { isBodyKind } from './body-kind.ts';
import { schedules } from './designations-of-kind.ts';
import type { RegisterFilter } from './register-store.ts';

/** What the address of the register asks for, before its partnership is looked up. */
export interface AskedRegister extends Omit<RegisterFilter, 'partnershipId'> {
  partnership: string;
  page: number;
}

/** Reads the query; what is unknown in it counts as not said. */
export function readRegisterQuery(query: URLSearchParams): AskedRegister {
  const asked = (name: string) => (query.get(name) ?? '').trim().slice(0, 100);
  const kind = asked('kind');
  return {
    text: asked('q'),
    kind: isBodyKind(kind) ? kind : null,
    partnership: asked('partnership').toUpperCase(),
    schedule: schedules.find((schedule) => String(schedule) === asked('schedule')) ?? null,
    page: /^[1-9]\d{0,4}$/.test(asked('page')) ? Number(asked('page')) : 1,
  };
}

/** The query that asks for this, shortest form; without the question mark where empty. */
export function registerQuery({ text, kind, partnership, schedule, page }: AskedRegister): string {
  const said = new URLSearchParams();
  if (text !== '') said.set('q', text);
  if (kind !== null) said.set('kind', kind);
  if (partnership !== '') said.set('partnership', partnership);
  if (schedule !== null) said.set('schedule', String(schedule));
  if (page > 1) said.set('page', String(page));
  return said.size > 0 ? `?${said}` : '';
}
