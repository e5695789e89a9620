import { type Partnership, partnerships } from '../geography/index.ts';
import type { Queries } from '../platform/database/database.ts';
import { type Catalogue, headlineIndicators } from './catalogue.ts';
import { familySeries } from './family-series.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { readJudgements } from './read-judgements.ts';

/** A partnership's area beside the other members of its family group by deprivation. */
export interface AreaFamily {
  /** 1 the least deprived to 4. */
  group: 1 | 2 | 3 | 4;
  others: readonly Partnership[];
  /** Of the picture's measures, in its order; the comparator is the middle of the others. */
  judgements: readonly Judgement[];
}

/** Null for an area that is no partnership's, or in no family group. Two queries. */
export async function readAreaFamily(
  database: Queries,
  catalogue: Catalogue,
  areaId: number,
): Promise<AreaFamily | null> {
  const all = await partnerships(database);
  const group = all.find(({ id }) => id === areaId)?.familyDeprivation;
  if (group !== 1 && group !== 2 && group !== 3 && group !== 4) return null;
  const others = all.filter(({ id, familyDeprivation }) => id !== areaId && familyDeprivation === group);
  const indicators = headlineIndicators(catalogue);
  const judged = await readJudgements(database, catalogue, {
    indicators,
    areas: [areaId, ...others.map(({ id }) => id)],
    comparator: null,
  });
  const judgements = indicators.flatMap(({ key }) => {
    const own = judged.get(areaId)?.get(key)?.series;
    if (!own) return [];
    const members = others.flatMap(({ id }) => judged.get(id)?.get(key)?.series ?? []);
    return [judge(own, familySeries(own, members))];
  });
  return { group, others, judgements };
}
