import { parseMapping, sampleMapping, saveMapping, storeRelease } from '../../src/evidence/index.ts';
import type { Queries } from '../../src/platform/database/database.ts';
import { demoDatasets } from '../evidence/datasets.ts';
import type { Chapter } from './chapter.ts';
import { FigureDigest, releaseSink } from './release-sink.ts';

/** All figures: each dataset a release with its provenance, like an official file. */
export const evidenceChapter: Chapter = {
  name: 'evidence',
  weight: 12,
  async write({ client, world, fileName, progress }) {
    const datasets = demoDatasets(world);
    for (const [at, { description, write }] of datasets.entries()) {
      progress(at / datasets.length, description.title);
      await storeRelease(
        client,
        { dataset: description, edition: '', format: 'demonstration', fileName, loadedBy: 'Commonty' },
        async (context) => {
          const digest = new FigureDigest();
          let steps = 0;
          for (const _ of write(releaseSink(world.country, context, digest))) {
            await context.drain();
            steps += 1;
            // The number of steps is not known beforehand: come ever closer to the end of the dataset.
            progress((at + steps / (steps + 60)) / datasets.length, description.title);
          }
          return digest.end();
        },
      );
    }
    // So that bringing a file can be tried.
    const queries = { query: client.query.bind(client) as Queries['query'] };
    await saveMapping(queries, sampleMapping.key, parseMapping(sampleMapping.specification));
  },
};
