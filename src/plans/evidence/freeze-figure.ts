import {
  type Catalogue,
  type CatalogueIndicator,
  type Judgement,
  limitsOf,
  markOf,
  measureSentence,
  readJudgements,
} from '../../evidence/index.ts';
import { type Area, areasOfKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { FrozenFigure } from './plan-evidence.ts';

/** The newest figure of an indicator about an area as it stands, judged beside Scotland; null where there is none. */
export async function freezeFigure(
  queries: Queries,
  catalogue: Catalogue,
  of: { indicator: CatalogueIndicator; area: Pick<Area, 'id' | 'code' | 'name'>; today: string },
): Promise<FrozenFigure | null> {
  const { indicator, area, today } = of;
  const [country] = await areasOfKind(queries, 'country');
  const judged = await readJudgements(queries, catalogue, {
    indicators: [indicator],
    areas: [area.id],
    comparator: country?.id ?? null,
  });
  const judgement = judged.get(area.id)?.get(indicator.key);
  return judgement ? frozenFigure(judgement, catalogue, area, country ?? null, today) : null;
}

/** A judged figure as it stands; null where none was measured or its source is not known. */
export function frozenFigure(
  judgement: Judgement,
  catalogue: Catalogue,
  area: Pick<Area, 'code' | 'name'>,
  country: Area | null,
  today: string,
): FrozenFigure | null {
  const { latest, indicator, comparator } = judgement;
  const release = catalogue.releases.find(({ id }) => id === latest?.source.release);
  const dataset = release && catalogue.datasets.get(release.datasetId);
  if (!latest || latest.value === null || !release || !dataset) return null;
  const limits = limitsOf(latest, indicator);
  const { position, pace } = markOf(judgement);
  return {
    sentence: measureSentence(judgement, {
      area: area.name,
      comparator: country?.name ?? 'Scotland',
      today,
    }),
    indicator: {
      key: indicator.key,
      name: indicator.name,
      unit: indicator.unit,
      decimals: indicator.decimals,
      definition: indicator.definition,
    },
    area: { code: area.code, name: area.name },
    period: latest.period.label,
    value: latest.value,
    lower: limits?.lower ?? null,
    upper: limits?.upper ?? null,
    comparator:
      country && comparator && comparator.value !== null
        ? { code: country.code, name: country.name, value: comparator.value }
        : null,
    position,
    pace,
    source: {
      dataset: dataset.key,
      title: dataset.title,
      publisher: dataset.publisher,
      edition: release.edition,
      sha256: release.sha256,
      releaseId: release.id,
      row: latest.source.row,
      column: latest.source.column,
      sheet: latest.source.sheet,
    },
  };
}
