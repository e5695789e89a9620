import type { MarkVerdict } from '../../web/index.ts';

export const evidenceKinds = ['indicator', 'inequality', 'voice', 'document'] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** A figure as it stood when it was taken into a plan, with all that is needed to read it without the live data. */
export interface FrozenFigure {
  /** The finding in the method's own words. */
  sentence: string;
  indicator: { key: string; name: string; unit: string; decimals: number; definition: string };
  area: { code: string; name: string };
  period: string;
  /** Of inequality: the slope index, in the indicator's unit. */
  value: number;
  lower: number | null;
  upper: number | null;
  /** Of inequality: rates of the five deprivation fifths, most deprived first. */
  fifths?: readonly { value: number; lower: number | null; upper: number | null }[];
  comparator: { code: string; name: string; value: number } | null;
  position: MarkVerdict['position'];
  pace: MarkVerdict['pace'];
  source: {
    dataset: string;
    title: string;
    publisher: string;
    edition: string;
    /** Of the file the figure was read from. */
    sha256: string;
    releaseId: number;
    row: number;
    column: number;
    sheet: string | null;
  };
}

/** What stands behind a priority or an outcome. */
export interface PlanEvidence {
  id: string;
  priorityId: string | null;
  outcomeId: string | null;
  kind: EvidenceKind;
  words: string;
  indicatorKey: string | null;
  frozen: FrozenFigure | null;
  /** ISO instant. */
  frozenAt: string | null;
  liveLink: string | null;
}
