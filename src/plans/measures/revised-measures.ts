import type { Catalogue } from '../../evidence/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { ContentOutcome } from '../versions/plan-content.ts';
import { revisedPeriods } from './content-of-measure.ts';
import { readJudgedMeasures } from './read-judged-measures.ts';

/** Periods whose figures are not any more as a version says them, by the measure's id. */
export type RevisedMeasures = ReadonlyMap<string, readonly string[]>;

/** Which figures of these outcomes' measures have been revised since they were published. */
export async function readRevisedMeasures(
  queries: Queries,
  catalogue: Catalogue,
  outcomes: readonly Pick<ContentOutcome, 'measures'>[],
): Promise<RevisedMeasures> {
  const measures = outcomes.flatMap((outcome) => outcome.measures ?? []);
  const judged = await readJudgedMeasures(queries, catalogue, measures);
  return new Map(
    measures.map((measure, at) => {
      const now = judged[at];
      return [measure.id, now ? revisedPeriods(measure, now) : []];
    }),
  );
}
