import type { Judgement, Period } from '../evidence/index.ts';
import { measuredFigures } from '../evidence/index.ts';
import { type LikeFit, type LikeResult, likeWithLike } from '../statistics/index.ts';
import type { Picture, PictureRow } from './picture.ts';

/** One measure over all partnerships, beside what income deprivation would lead one to expect. */
export interface MeasureLike {
  /** The newest period of most partnerships: the line is drawn for one period only. Null where nothing is measured. */
  period: Period | null;
  fit: LikeFit;
  /** By area id. In the indicator's unit. */
  results: ReadonlyMap<number, LikeResult>;
}

/**
 * What is to be expected of every partnership on every measure, given the share of its people who are income-deprived
 * (percent, by area id). Unweighted: the 32 differ for reasons that do not shrink with their size. See
 * docs/methods/like-with-like.md.
 */
export function expectations(
  { indicators, rows }: Pick<Picture, 'indicators' | 'rows'>,
  shares: ReadonlyMap<number, number>,
): Map<string, MeasureLike> {
  return new Map(
    indicators.map(({ key, polarity }) => {
      const period = commonPeriod(rows.flatMap((row) => row.judgements.get(key) ?? []));
      const { fit, results } = likeWithLike(
        rows.map((row) => ({
          value: valueIn(row.judgements.get(key), period),
          predictor: shares.get(row.partnership.id) ?? Number.NaN,
          weight: 1,
        })),
        { polarity },
      );
      const byArea = rows.flatMap(({ partnership }, at): [number, LikeResult][] => {
        const result = results[at];
        return result ? [[partnership.id, result]] : [];
      });
      return [key, { period, fit, results: new Map(byArea) }];
    }),
  );
}

/** The same rows, each position told by whether the value lies outside what is to be expected. Pace stays as it is. */
export function besideExpected(
  rows: readonly PictureRow[],
  measures: ReadonlyMap<string, MeasureLike>,
): PictureRow[] {
  return rows.map((row) => {
    const judgements = [...row.judgements].map(([key, judgement]): [string, Judgement] => {
      const result = measures.get(key)?.results.get(row.partnership.id);
      const verdict = result?.verdict ?? 'not-comparable';
      const reason = verdict === 'not-comparable' && judgement.latest ? 'no-comparator' : null;
      const position = { verdict, direction: null, basis: null, reason } as const;
      return [key, { ...judgement, comparator: null, position }];
    });
    return { ...row, judgements: new Map(judgements) };
  });
}

/** The newest period that most have; of two as frequent, the later one. */
function commonPeriod(judgements: readonly Judgement[]): Period | null {
  const periods = judgements.flatMap(({ latest }) => latest?.period ?? []);
  const groups = [...Map.groupBy(periods, ({ starts, ends, kind }) => `${ends} ${starts} ${kind}`)];
  groups.sort(([a, one], [b, other]) => other.length - one.length || b.localeCompare(a));
  return groups[0]?.[1][0] ?? null;
}

function valueIn(judgement: Judgement | undefined, period: Period | null): number {
  const figure =
    judgement &&
    measuredFigures(judgement.series).find(
      (one) =>
        one.period.starts === period?.starts &&
        one.period.ends === period.ends &&
        one.period.kind === period.kind,
    );
  return figure?.value ?? Number.NaN;
}
