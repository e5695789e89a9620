import type { FileColumn, PageContext, TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import type { Block, Draft } from './draft.ts';
import { say } from './messages/message.ts';
import type { BlockPeople } from './read-population.ts';

/** One area and the locality it lies in; an area in several localities has a row for each. */
export interface DraftRow {
  locality: string;
  area_code: string;
  area_name: string;
  population: number | null;
}

const columns: readonly FileColumn<DraftRow>[] = [
  {
    key: 'locality',
    type: 'text',
    description: 'Name in the draft; empty where the area lies in none',
    cell: (row) => row.locality,
  },
  { key: 'area_code', type: 'text', description: 'Code of the area today', cell: (row) => row.area_code },
  { key: 'area_name', type: 'text', description: 'Name of the area', cell: (row) => row.area_name },
  {
    key: 'population',
    type: 'whole',
    description: 'People living in the area; empty where no estimate is loaded',
    cell: (row) => row.population,
  },
];

/** A draft as a table that can leave the site: which area lies in which locality. */
export function draftFile(
  { language }: PageContext,
  catalogue: Catalogue,
  council: { code: string; name: string },
  draft: Draft,
  blocks: readonly Block[],
  { people, period, dataset }: BlockPeople,
): TableFile<DraftRow> {
  const rows = blocks.flatMap(({ code, name }, at) => {
    const localities = draft.assigned[at] ?? [];
    const names = localities.length === 0 ? [''] : localities.map((one) => draft.names[one] ?? '');
    return names.map((locality) => ({
      locality,
      area_code: code,
      area_name: name,
      population: people[at] ?? null,
    }));
  });
  return {
    title: say(language, 'page.title', { area: council.name }),
    fileName: `localities-${council.code}-draft`,
    columns,
    rows,
    notes: period ? [say(language, 'file.population', { period: period.label })] : [],
    sources: fileSources(catalogue, new Set(dataset === null ? [] : [dataset]), language),
  };
}
