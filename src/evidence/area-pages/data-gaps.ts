import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import type { Judgement, PositionReason } from '../judgement.ts';
import type { Period } from '../period.ts';

/** What cannot be told of one measure in one area, and why. */
export interface MeasureGaps {
  indicator: Indicator;
  dataset: string;
  /** The newest measured period; null where nothing was measured here. */
  measured: Period | null;
  /** Whole years from its end to today. */
  age: number | null;
  /** Periods that have no value, and those whose value nobody measured. */
  suppressed: readonly Period[];
  missing: readonly Period[];
  notApplicable: readonly Period[];
  imputed: readonly Period[];
  projected: readonly Period[];
  breaks: readonly { starts: string; reason: string }[];
  /** Why it cannot be compared; null where it can, or where it is itself what others are compared with. */
  uncompared: PositionReason | null;
  /** Measured periods that count, where they are too few to see a change; null where they are enough. */
  tooFew: number | null;
}

/** The gaps of a judged measure. `today` is a day, `yyyy-mm-dd`. */
export function measureGaps(
  { indicator, series, latest, position, pace }: Judgement,
  today: string,
): MeasureGaps {
  const { figures, dataset, breaks } = series;
  const periods = (wanted: (figure: Figure) => boolean) => figures.filter(wanted).map(({ period }) => period);
  return {
    indicator,
    dataset,
    measured: latest?.period ?? null,
    age: latest && wholeYears(latest.period.ends, today),
    suppressed: periods(({ status }) => status === 'suppressed'),
    missing: periods(({ status }) => status === 'missing'),
    notApplicable: periods(({ status }) => status === 'not-applicable'),
    imputed: periods(({ status, nature }) => status === 'value' && nature === 'imputed'),
    projected: periods(({ status, nature }) => status === 'value' && nature === 'projected'),
    breaks,
    uncompared: position.reason === 'is-comparator' ? null : position.reason,
    tooFew: pace.verdict === 'too-few-points' ? pace.points : null,
  };
}

/** Full years between two days; 0 where the second is not later. */
export function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}
