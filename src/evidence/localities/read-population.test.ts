import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemonstration } from '../../../demo/index.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { createCatalogueReader } from '../catalogue-store.ts';
import { readBlocks } from './read-blocks.ts';
import { readPopulation } from './read-population.ts';

describe('the population of blocks', () => {
  let database: TestDatabase;
  let council: number;

  beforeAll(async () => {
    database = await freshDatabase();
    await loadDemonstration(database, { scale: 0.02 });
    const { rows } = await database.query<{ id: number }>(
      `select parent_id as id from area_membership join area on area.id = child_id and area.kind = 'ward'
         join area council on council.id = parent_id and council.kind = 'council'
        group by parent_id order by count(*) desc limit 1`,
    );
    council = rows[0]?.id ?? 0;
  });

  it('is the newest estimate, of one day for all; of wards without one, the sum of the data zones in them', async () => {
    const catalogue = createCatalogueReader(database);
    const wards = await readBlocks(database, council, 'ward');
    expect(wards.map(({ code }) => code)).toEqual(wards.map(({ code }) => code).toSorted());
    expect(wards.every(({ ward, code }) => ward?.code === code && ward.whole)).toBe(true);
    const published = await readPopulation(database, await catalogue(), wards);
    expect(published.addedUpFrom).toBeNull();
    expect(published.period?.kind).toBe('point');
    await database.query(
      `delete from observation using area, series, indicator
        where area_id = area.id and area.kind = 'ward' and series_id = series.id
          and indicator.id = series.indicator_id and indicator.key = 'population'`,
    );
    const added = await readPopulation(database, await catalogue(), wards);
    // The demonstration's wards are made of whole data zones, so the sums are the published figures.
    expect(added).toEqual({ ...published, addedUpFrom: 'data-zone-2011' });
    await database.query('update instance set data_version = data_version + 1');
    await database.query(`update indicator set key = 'people' where key = 'population'`);
    const none = await readPopulation(database, await catalogue(), wards);
    expect(none.people).toEqual(wards.map(() => null));
    expect(none.period).toBeNull();
  });

  it('stands beside the ward that most of a zone lies in', async () => {
    const zones = await readBlocks(database, council, 'zone-2011');
    expect(zones.length).toBeGreaterThan(0);
    expect(zones.every(({ ward }) => ward !== null && !ward.whole)).toBe(true);
  });
});
