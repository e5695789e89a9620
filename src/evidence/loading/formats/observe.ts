import type { Observation } from '../../observation.ts';

/** What a cell means: a number, or which of the three kinds of "no number". */
export type CellMeaning =
  | { status: 'value'; value: number }
  | { status: 'suppressed' | 'missing' | 'not-applicable'; value: null };

export const suppressed: CellMeaning = { status: 'suppressed', value: null };
export const missing: CellMeaning = { status: 'missing', value: null };
export const notApplicable: CellMeaning = { status: 'not-applicable', value: null };

export function valueOf(value: number): CellMeaning {
  return { status: 'value', value };
}

/**
 * A count and the population it is part of, or neither where the count is larger: publishers take the two from
 * different days, round or perturb them, and then they make no proportion.
 */
export function countsOf(
  numerator: number | null,
  denominator: number | null,
): { numerator: number | null; denominator: number | null } {
  if (numerator !== null && denominator !== null && numerator > denominator) {
    return { numerator: null, denominator: null };
  }
  return { numerator, denominator };
}

type Required = 'series' | 'area' | 'period' | 'sourceRow' | 'sourceColumn';

/** A whole observation from what is particular to one cell; all else is raw, without limits or counts. */
export function observation(
  meaning: CellMeaning,
  particular: Pick<Observation, Required> & Partial<Omit<Observation, Required | 'status' | 'value'>>,
): Observation {
  return {
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    nature: 'raw',
    ...particular,
    value: meaning.value,
    status: meaning.status,
  };
}
