import { Temporal } from 'temporal-polyfill';

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
  const problems = (['from', 'to'] as const).flatMap((field): AuditQueryProblem[] =>
    ({ from, to })[field] === '' || startOf({ from, to }[field]) !== null
      ? []
      : [{ field, problem: 'no-date' }],
  );
  const turned = problems.length === 0 && from !== '' && to !== '' && from > to;
  return turned ? [{ field: 'to', problem: 'turned-round' }] : problems;
}

/** ISO instant at which a day begins in Scotland; null where it is no day. */
export function startOf(day: string, later = 0): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  try {
    const date = Temporal.PlainDate.from(day, { overflow: 'reject' }).add({ days: later });
    return date.toZonedDateTime('Europe/London').toInstant().toString();
  } catch {
    return null; // 31 February
  }
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
