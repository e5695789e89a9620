import type { ObservationNature, ObservationStatus } from '../../observation.ts';

/**
 * What a statistical qualifier beside a cell says; see the publisher's look-up,
 * https://www.opendata.nhs.scot/dataset/statistical-qualifiers.
 */
export interface Qualifier {
  /** Why an empty cell is empty; null where the mark says nothing of that. */
  empty: Exclude<ObservationStatus, 'value'> | null;
  nature: ObservationNature;
  /** True where the series is not comparable with what came before. */
  breaks: boolean;
}

const says = (empty: Qualifier['empty'], nature: ObservationNature = 'raw', breaks = false): Qualifier => ({
  empty,
  nature,
  breaks,
});

const qualifiers: ReadonlyMap<string, Qualifier> = new Map([
  ['', says(null)],
  [':', says('missing')],
  ['*', says('suppressed')],
  ['c', says('suppressed')],
  ['z', says('not-applicable')],
  // Derived from other rows, provisional, revised: the figure stands.
  ['d', says(null)],
  ['p', says(null)],
  ['r', says(null)],
  // Rounded to zero but not zero, and of low reliability: likewise.
  ['~', says(null)],
  ['u', says(null)],
  ['b', says(null, 'raw', true)],
  ['e', says(null, 'imputed')],
  ['f', says(null, 'projected')],
]);

/** Meaning of a mark in a `…QF` column; null for one that Commonty does not know. */
export function qualifierOf(mark: string): Qualifier | null {
  return qualifiers.get(mark.trim()) ?? null;
}
