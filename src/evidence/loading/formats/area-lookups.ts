import {
  type GeographyLayout,
  geographyLayouts,
  type SourceRow,
  storeGeographyFacts,
} from '../../../geography/index.ts';
import type { FileSample, GeographyFormat, SourceFile } from '../format.ts';

/** Header of a lookup: the first record of a text file, the first row of a workbook's first sheet. */
function headerOf(sample: FileSample, layout: GeographyLayout): readonly string[] | null {
  if (sample.kind !== layout.input) return null;
  return sample.kind === 'text' ? sample.header : (sample.sheets[0]?.rows[0] ?? null);
}

async function* rowsOf(file: SourceFile, layout: GeographyLayout): AsyncIterable<readonly SourceRow[]> {
  if (layout.input === 'text') {
    yield* file.rows({ encoding: layout.encoding });
    return;
  }
  for await (const batch of file.sheetRows(file.sample.sheets[0]?.name ?? '')) {
    yield batch.map(({ row, cells }) => ({ line: row, cells }));
  }
}

/** Layouts published with two sets of columns, both worth keeping: neither is an edition of the other. */
const inTwoLayouts: ReadonlySet<string> = new Set(['health-board-codes']);

function lookup(layout: GeographyLayout): GeographyFormat {
  return {
    key: layout.key,
    title: layout.title,
    stage: layout.stage,
    recognises: (sample) => {
      const header = headerOf(sample, layout);
      return header !== null && layout.headerLooksRight(header);
    },
    describe: (sample) => ({
      dataset: layout.source,
      edition: inTwoLayouts.has(layout.key) ? sample.header.join(', ') : '',
    }),
    store: async (file, client) =>
      storeGeographyFacts(client, await layout.read(rowsOf(file, layout)), layout.source.key),
  };
}

/** Lookups of areas, in the order in which a folder of them is loaded. */
export const areaLookups: readonly GeographyFormat[] = geographyLayouts.map(lookup);
