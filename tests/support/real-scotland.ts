import path from 'node:path';
import { indexReleases, loadFile, recognise } from '../../src/evidence/index.ts';
import { formats } from '../../src/evidence/loading/formats/index.ts';
import { installReferenceGeography } from '../../src/geography/index.ts';
import { transaction } from '../../src/platform/database/database.ts';
import { freshDatabase, type TestDatabase } from './database.ts';
import { realData } from './real-data.ts';

/** A database of its own with some of the real files loaded, in the order given: lookups before figures. */
export async function realScotland(files: readonly string[]): Promise<TestDatabase> {
  if (realData === null) throw new Error('The real data are not on this machine.');
  const database = await freshDatabase();
  await transaction(database, ({ client }) => installReferenceGeography(client));
  for (const name of files) {
    const file = await recognise(path.join(realData, name), formats);
    if (!file) throw new Error(`No format knows ${name}.`);
    await loadFile(database, file, { loadedBy: 'test', indexLater: true });
  }
  await indexReleases(database);
  await database.query('analyze');
  return database;
}

export const dataZoneLookup = 'lookups/DataZone2011lookup_2024-12-16_original_cp1252.csv.gz';
