/**
 * What stretch of time a figure is about. Kinds are kept apart because a
 * school year is no calendar year and a rolling range overlaps the next one.
 */
export type PeriodKind = 'calendar-year' | 'financial-year' | 'school-year' | 'rolling' | 'quarter' | 'point';

/** Dates are ISO days, both inclusive; a point in time starts and ends on the same day. */
export interface Period {
  kind: PeriodKind;
  starts: string;
  ends: string;
  /** As people write it: `2021/22`, `2019 to 2021`, `mid-2020`. */
  label: string;
}
