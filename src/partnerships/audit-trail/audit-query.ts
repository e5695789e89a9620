import { Temporal } from 'temporal-polyfill';
import { readDay } from '../../web/forms/read-day.ts';

/** What is looked for in the trail, as it stands in the address; empty: anything. */
export interface AuditQuery {
  subject: string;
  action: string;
  /** A pseudonym or, where names may be seen, an e-mail address. */
  person: string;
  /** Days, both counted in. */
  from: string;
  to: string;
}

export type AuditQueryField = keyof AuditQuery;

/** Which days cannot be read. */
export interface AuditQueryProblem {
  field: 'from' | 'to';
  problem: 'no-date' | 'turned-round';
}

/** The longest thing that can be in the trail to look for. */
const longest = 320;

export function readAuditQuery(query: URLSearchParams): AuditQuery {
  const asked = (name: string) => (query.get(name) ?? '').trim().slice(0, longest);
  return {
    subject: asked('subject'),
    action: asked('action'),
    person: asked('person'),
    from: asked('from'),
    to: asked('to'),
  };
}

export function auditQueryProblems({ from, to }: AuditQuery): AuditQueryProblem[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  const problems: AuditQueryProblem[] = [];
  if (from !== '' && first === null) problems.push({ field: 'from', problem: 'no-date' });
  if (to !== '' && last === null) problems.push({ field: 'to', problem: 'no-date' });
  if (first && last && Temporal.PlainDate.compare(first, last) > 0)
    problems.push({ field: 'to', problem: 'turned-round' });
  return problems;
}

/** ISO instant at which a day begins in Scotland, or so many days later; null where it is no day. */
export function startOf(typed: string, later = 0): string | null {
  const day = dayOf(typed);
  return day && day.add({ days: later }).toZonedDateTime('Europe/London').toInstant().toString();
}

/** A day as any form takes it, of a year that a trail can have and PostgreSQL can hold. */
function dayOf(typed: string): Temporal.PlainDate | null {
  const read = readDay(typed);
  return typeof read === 'function' || read.year < 1900 || read.year > 2999 ? null : read;
}

/** The same in the address, nothing that is empty, with what else is given. */
export function auditSearch(
  query: Partial<AuditQuery>,
  more: Readonly<Record<string, string | null>> = {},
): string {
  const given = Object.entries({ ...query, ...more }).filter(([, value]) => value !== '' && value !== null);
  const search = new URLSearchParams(given as [string, string][]).toString();
  return search === '' ? '' : `?${search}`;
}
