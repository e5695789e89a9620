import {
  type PostcodeLayout,
  postcodeAreas,
  postcodeLayouts,
  readPostcodes,
  storePostcodes,
} from '../../../geography/index.ts';
import type { GeographyFormat } from '../format.ts';

function directory(layout: PostcodeLayout): GeographyFormat {
  return {
    key: layout.key,
    title: layout.title,
    // Like outlines, a directory tells of areas that the lookups have named before.
    stage: 'boundaries',
    recognises: (sample) => sample.kind === 'text' && layout.headerLooksRight(sample.header),
    describe: (sample) => ({ dataset: layout.source, edition: layout.edition(sample.header) }),
    store: async (file, client) => {
      const areas = await postcodeAreas(client);
      const { rowsRead, records, rejections } = await readPostcodes(file.rows(), layout, areas);
      await storePostcodes(client, records, layout.source.key);
      return { rowsRead, rowsStored: records.length, rejections };
    },
  };
}

/** Directories of postcodes. */
export const postcodeDirectories: readonly GeographyFormat[] = postcodeLayouts.map(directory);
