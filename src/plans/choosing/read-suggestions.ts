import {
  type Catalogue,
  type CatalogueIndicator,
  headlineIndicators,
  judgeGap,
  ownFifths,
  readInequality,
  readJudgements,
} from '../../evidence/index.ts';
import { type Area, areasOfKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { frozenFigure } from '../evidence/freeze-figure.ts';
import type { CandidateEvidence } from './choosing.ts';
import { groundsHeld, groundsOf, isWorthProposing } from './grounds.ts';

export interface Suggestion {
  indicator: CatalogueIndicator;
  evidence: CandidateEvidence;
}

type Place = Pick<Area, 'id' | 'code' | 'name' | 'kind'>;

/** What the picture of need proposes for an area, most grounds first. The queries do not grow with the measures. */
export async function readSuggestions(
  queries: Queries,
  catalogue: Catalogue,
  area: Place,
  today: string,
): Promise<Suggestion[]> {
  const all = await readAll(queries, catalogue, { indicators: headlineIndicators(catalogue), area, today });
  return all
    .filter(({ evidence }) => isWorthProposing(evidence.grounds))
    .toSorted((a, b) => groundsHeld(b.evidence.grounds).length - groundsHeld(a.evidence.grounds).length);
}

/** The figure of one measure with what it gives grounds for; null where none was measured. */
export async function readEvidence(
  queries: Queries,
  catalogue: Catalogue,
  { indicator, area, today }: { indicator: CatalogueIndicator; area: Place; today: string },
): Promise<CandidateEvidence | null> {
  const [found] = await readAll(queries, catalogue, { indicators: [indicator], area, today });
  return found?.evidence ?? null;
}

async function readAll(
  queries: Queries,
  catalogue: Catalogue,
  { indicators, area, today }: { indicators: readonly CatalogueIndicator[]; area: Place; today: string },
): Promise<Suggestion[]> {
  const [country = null] = await areasOfKind(queries, 'country');
  const judged = await readJudgements(queries, catalogue, {
    indicators,
    areas: [area.id],
    comparator: country?.id ?? null,
  });
  const gaps = new Map(
    ownFifths(await readInequality(queries, catalogue, area.id), area.kind).map((one) => [
      one.indicator.key,
      judgeGap(one),
    ]),
  );
  return indicators.flatMap((indicator): Suggestion[] => {
    const judgement = judged.get(area.id)?.get(indicator.key);
    const figure = judgement && frozenFigure(judgement, catalogue, area, country, today);
    if (!judgement || !figure) return [];
    return [
      { indicator, evidence: { figure, grounds: groundsOf(judgement, gaps.get(indicator.key) ?? null) } },
    ];
  });
}
