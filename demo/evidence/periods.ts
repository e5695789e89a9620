import type { Period } from '../../src/evidence/index.ts';

export type YearKind = 'calendar-year' | 'financial-year' | 'school-year';

const starts = { 'calendar-year': '01-01', 'financial-year': '04-01', 'school-year': '08-01' } as const;
const ends = { 'calendar-year': '12-31', 'financial-year': '03-31', 'school-year': '07-31' } as const;

export const firstDay = (kind: YearKind, year: number): string => `${year}-${starts[kind]}`;

const label = (kind: YearKind, year: number): string =>
  kind === 'calendar-year' ? `${year}` : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** The years of one kind that begin in `from` to `to`; more than one together are a rolling range. */
export function yearsTogether(kind: YearKind, from: number, to: number): Period {
  const lastDay = `${kind === 'calendar-year' ? to : to + 1}-${ends[kind]}`;
  const name = from === to ? label(kind, from) : `${label(kind, from)} to ${label(kind, to)}`;
  return { kind: from === to ? kind : 'rolling', starts: firstDay(kind, from), ends: lastDay, label: name };
}

export function midYear(year: number): Period {
  return { kind: 'point', starts: `${year}-06-30`, ends: `${year}-06-30`, label: `mid-${year}` };
}
