import type { Polarity } from '../../evidence/index.ts';

export const valueTypes = ['percent', 'rate', 'count', 'money', 'number', 'yes-no'] as const;
export type ValueType = (typeof valueTypes)[number];

/** What may be good. */
export const polarities = ['high-is-good', 'high-is-bad', 'neutral'] as const satisfies readonly Polarity[];

export const targetYears = [1, 3, 10] as const;
export type TargetYears = (typeof targetYears)[number];

/** What is aimed for, that many years on. */
export interface MeasureTarget {
  years: TargetYears;
  /** ISO day. */
  dueOn: string;
  /** Decimal, as every number of a measure: `12.5`. */
  value: string;
}

/** What is said of a measure in a plan: all that its verdicts rest on beside its figures. */
export interface MeasureWords {
  name: string;
  /** Key of an indicator of the picture of need; null: values are recorded here. */
  indicatorKey: string | null;
  /** The area its indicator is read for: the partnership's, or one of its localities. */
  areaId: number | null;
  unit: string;
  valueType: ValueType;
  decimals: number;
  polarity: Polarity;
  /** Months that one value covers; null for an indicator. */
  periodMonths: number | null;
  ownerBodyId: string | null;
  disaggregation: string | null;
  /** Why there are no values, where there are none. */
  notAvailable: string | null;
  baselineValue: string | null;
  /** Last day of the baseline's period. */
  baselineOn: string | null;
  /** The release an indicator's baseline was read from. */
  baselineReleaseId: number | null;
  targets: readonly MeasureTarget[];
}

export interface Measure extends MeasureWords {
  id: string;
  version: number;
  partnershipId: number;
  outcomeId: string;
  position: number;
  area: { code: string; name: string } | null;
  ownerName: string | null;
  published: boolean;
}

/** What was found of an own measure for one period, or why nothing was. */
export interface MeasureValueWords {
  /** As people write it: `2025/26`. */
  period: string;
  startsOn: string;
  endsOn: string;
  value: string | null;
  lower: string | null;
  upper: string | null;
  notAvailable: string | null;
  /** Why it may not be compared with the values before it, where it may not. */
  breakReason: string | null;
}

export interface MeasureValue extends MeasureValueWords {
  id: string;
  version: number;
  measureId: string;
  /** Why it took the place of an earlier one; null: it is the first. */
  correctedWhy: string | null;
}

/** A value that another took the place of. */
export interface FormerValue extends MeasureValueWords {
  id: string;
  measureId: string;
  /** ISO instants: from when until when it stood. */
  recordedFrom: string;
  recordedTo: string;
}
