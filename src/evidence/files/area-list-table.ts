import {
  type Area,
  type AreaHit,
  type AreaKind,
  areaKinds,
  areasOfKind,
  findPostcode,
  postcodeShape,
  searchAreas,
  sourcesOfAreas,
} from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { placesByKind } from '../pages/postcode-answer.tsx';
import { fileSources } from './figure-table.ts';

type ListedArea = Area & Partial<Pick<AreaHit, 'council'>>;

/** What the page lists without being asked. */
const usualKinds: readonly AreaKind[] = ['country', 'council', 'health-board'];
/** A search on the page shows fewer: a file is not read from top to bottom. */
const mostHits = 500;

/**
 * Areas with their codes: `?q=` those a search finds, `?kind=` all of one kind (`council`, `zone-2011` …), otherwise
 * the country, its councils and its health boards.
 */
export async function areaListTable(
  database: Queries,
  catalogue: Catalogue,
  language: Language,
  asked: { text: string; kind: string },
): Promise<TableFile<ListedArea>> {
  const kind = areaKinds.find((known) => known === asked.kind);
  const kinds = kind ? [kind] : usualKinds;
  const rows: ListedArea[] =
    asked.text === ''
      ? (await Promise.all(kinds.map((one) => areasOfKind(database, one)))).flat()
      : await areasFound(database, asked.text);
  const sources = await sourcesOfAreas(
    database,
    rows.map(({ id }) => id),
  );
  return {
    title: asked.text === '' ? 'Areas' : `Areas found for “${asked.text}”`,
    fileName: ['areas', kind].filter(Boolean).join('-'),
    columns: asked.text === '' ? columns : [...columns, councilColumn],
    rows,
    sources: fileSources(catalogue, sources, language),
  };
}

/** By name or code; by full postcode the areas it lies in, as on the page. */
async function areasFound(database: Queries, text: string): Promise<ListedArea[]> {
  if (postcodeShape(text) !== 'full') return searchAreas(database, text, mostHits);
  const search = await findPostcode(database, text);
  return search.found === 'places' ? placesByKind(search).flatMap(({ areas }) => areas) : [];
}

const columns: readonly FileColumn<ListedArea>[] = [
  { key: 'area_code', type: 'text', description: 'Code of the area today', cell: ({ code }) => code },
  { key: 'area_name', type: 'text', description: 'Name of the area', cell: ({ name }) => name },
  {
    key: 'area_name_gd',
    type: 'text',
    description: 'Gaelic name; empty where none is known',
    cell: ({ nameGd }) => nameGd,
  },
  {
    key: 'kind',
    type: 'text',
    description: 'Kind of area; a year is the census its borders belong to',
    cell: ({ kind }) => kind,
  },
];

const councilColumn: FileColumn<ListedArea> = {
  key: 'council',
  type: 'text',
  description: 'Council area it lies in; empty for councils and what is above them',
  cell: ({ council }) => council,
};
