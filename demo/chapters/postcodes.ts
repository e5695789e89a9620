import { createHash } from 'node:crypto';
import { recordRelease } from '../../src/evidence/index.ts';
import { postcodeAreas, storePostcodes } from '../../src/geography/index.ts';
import { describeDataset } from '../evidence/figure-sink.ts';
import { inventPostcodes } from '../country/invent-postcodes.ts';
import type { Chapter } from './chapter.ts';

const description = describeDataset(
  'demonstration-postcodes',
  'Postcodes of Strathmorran',
  'Postcodes with the small area each lies in. They begin with QZ: no postcode anywhere begins with a Q.',
);

/** Invented postcodes, so that the search for one can be tried. */
export const postcodesChapter: Chapter = {
  name: 'postcodes',
  weight: 1,
  async write({ client, world, fileName, progress }) {
    progress(0, description.title);
    await recordRelease(
      client,
      { dataset: description, edition: '', format: 'demonstration', fileName, loadedBy: 'Commonty' },
      async () => {
        const areas = await postcodeAreas(client);
        const invented = inventPostcodes(world.country);
        const said = JSON.stringify(invented);
        await storePostcodes(
          client,
          invented.map(({ postcode, deletedOn, smallArea, ward }) => ({
            ...{ postcode, part: '', largeUser: false, deletedOn, dataZone2022: null },
            dataZone2011: areas.get(smallArea)?.id ?? null,
            ward: areas.get(ward)?.id ?? null,
          })),
          description.key,
        );
        return {
          rowsRead: invented.length,
          rowsStored: invented.length,
          rejections: [],
          sha256: createHash('sha256').update(said).digest('hex'),
          bytes: Buffer.byteLength(said),
        };
      },
    );
  },
};
