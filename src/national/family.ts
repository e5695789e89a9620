import { familySeries, judge, type Judgement } from '../evidence/index.ts';
import type { PictureRow } from './picture.ts';

/** The same rows, each judged beside the other members of its own family group by deprivation. */
export function besideFamilies(rows: readonly PictureRow[]): PictureRow[] {
  return rows.map((row) => {
    const family = row.partnership.familyDeprivation;
    const others = rows.filter(
      (other) => other !== row && family !== null && other.partnership.familyDeprivation === family,
    );
    const judgements = [...row.judgements].map(([key, { series }]): [string, Judgement] => {
      const members = others.flatMap((other) => other.judgements.get(key)?.series ?? []);
      return [key, judge(series, familySeries(series, members))];
    });
    return { ...row, judgements: new Map(judgements) };
  });
}
