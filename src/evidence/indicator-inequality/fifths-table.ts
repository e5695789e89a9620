import type { Area } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { Language } from '../../web/index.ts';
import type { Catalogue, CatalogueIndicator } from '../catalogue.ts';
import { inequalityTable } from '../files/inequality-table.ts';
import { readFifths } from './read-indicator-inequality.ts';

/** One indicator's fifths and what they say together: of every period of each of these areas that has them. */
export async function readFifthsTable(
  database: Queries,
  catalogue: Catalogue,
  language: Language,
  indicator: CatalogueIndicator,
  areas: readonly Area[],
): Promise<ReturnType<typeof inequalityTable>> {
  const divided = await readFifths(database, catalogue, indicator, areas);
  const tables = areas.map((area) => {
    const own = divided.get(area.id);
    return inequalityTable(catalogue, language, area, own ? [own] : [], indicator.key);
  });
  const [first] = tables;
  if (!first) throw new Error('A table by deprivation is of one area at least.');
  const datasets = new Map(tables.flatMap(({ sources }) => sources.map((source) => [source.href, source])));
  return {
    ...first,
    title: `Inequality between deprivation fifths: ${indicator.name}${areas.length === 1 ? `, ${areas[0]?.name}` : ''}`,
    fileName: [indicator.key, areas.length === 1 ? areas[0]?.code : null, 'inequality']
      .filter(Boolean)
      .join('-'),
    rows: tables.flatMap(({ rows }) => [...rows]),
    sources: [...datasets.values()],
  };
}
