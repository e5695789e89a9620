import {
  type Catalogue,
  type CatalogueIndicator,
  inequalitySentence,
  latestInequality,
  ownFifths,
  readInequality,
} from '../../evidence/index.ts';
import type { Area } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { FrozenFigure } from './plan-evidence.ts';

/**
 * How far apart the deprivation fifths of an area are in an indicator, as it stands: the slope index with its interval,
 * and the five rates it is of. Null where no period gives all five measured, or no interval can be told.
 */
export async function freezeInequality(
  queries: Queries,
  catalogue: Catalogue,
  of: { indicator: CatalogueIndicator; area: Pick<Area, 'id' | 'kind' | 'code' | 'name'>; today: string },
): Promise<FrozenFigure | null> {
  const { indicator, area, today } = of;
  const all = await readInequality(queries, catalogue, area.id);
  const found = ownFifths(all, area.kind).find((one) => one.indicator.key === indicator.key);
  const point = found && latestInequality(found);
  const sentence = found && inequalitySentence(found, area.name, today);
  const source = point?.fifths[0]?.source;
  const release = catalogue.releases.find(({ id }) => id === source?.release);
  const dataset = release && catalogue.datasets.get(release.datasetId);
  if (!point || !sentence || !source || !release || !dataset || point.measure.sii === null) return null;
  return {
    sentence,
    indicator: {
      ...{ key: indicator.key, name: indicator.name, unit: indicator.unit },
      ...{ decimals: indicator.decimals, definition: indicator.definition },
    },
    area: { code: area.code, name: area.name },
    period: point.period.label,
    ...{ value: point.measure.sii, lower: point.measure.siiLower, upper: point.measure.siiUpper },
    fifths: point.fifths.map(({ value, lower, upper }) => ({ value: value ?? 0, lower, upper })),
    ...{ comparator: null, position: 'not-comparable', pace: 'no-data' },
    source: {
      ...{ dataset: dataset.key, title: dataset.title, publisher: dataset.publisher },
      ...{ edition: release.edition, sha256: release.sha256, releaseId: release.id },
      ...{ row: source.row, column: source.column, sheet: source.sheet },
    },
  };
}
