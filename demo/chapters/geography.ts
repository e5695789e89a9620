import { createHash } from 'node:crypto';
import type { FeatureCollection } from 'geojson';
import { recordRelease } from '../../src/evidence/index.ts';
import { readBoundaryFile, storeBoundaries, storeGeographyFacts } from '../../src/geography/index.ts';
import { type Level, levelKinds } from '../country/country.ts';
import { describeDataset } from '../evidence/figure-sink.ts';
import type { Chapter } from './chapter.ts';
import { geographyFacts } from './geography-facts.ts';

const description = describeDataset(
  'demonstration-geography',
  'Areas of Strathmorran',
  'Small areas, zones, wards, councils, health boards and the country: names, codes, which lies in which, outlines.',
);

/** Areas, which lies in which, partnerships, and the outlines of every kind. */
export const geographyChapter: Chapter = {
  name: 'geography',
  weight: 5,
  async write({ client, world, fileName, progress }) {
    await recordRelease(
      client,
      { dataset: description, edition: '', format: 'demonstration', fileName, loadedBy: 'Commonty' },
      async () => {
        progress(0, 'Naming places');
        const facts = geographyFacts(world);
        const counts = await storeGeographyFacts(client, facts, description.key);
        const hash = createHash('sha256');
        let bytes = 0;
        const say = (text: string): void => {
          hash.update(text);
          bytes += Buffer.byteLength(text);
        };
        say(JSON.stringify(facts));
        for (const [at, kind] of levelKinds.entries()) {
          progress((at + 1) / (levelKinds.length + 1), 'Drawing the map');
          const shapes = featuresOf(world.country.levels[kind]);
          say(JSON.stringify(shapes));
          await storeBoundaries(client, readBoundaryFile(shapes), description.key);
        }
        return { ...counts, sha256: hash.digest('hex'), bytes };
      },
    );
  },
};

/** GeoJSON of one kind: a polygon where one will do. */
export function featuresOf(level: Level): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: level.areas.map(({ code, name, outline }) => ({
      type: 'Feature',
      properties: { code, name },
      geometry:
        outline.length === 1
          ? { type: 'Polygon', coordinates: outline[0]! }
          : { type: 'MultiPolygon', coordinates: outline },
    })),
  };
}
