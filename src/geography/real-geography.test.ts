import { beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { realData } from '../../tests/support/real-data.ts';
import { realFacts, realJson } from '../../tests/support/real-geography.ts';
import { transaction } from '../platform/database/database.ts';
import { areasOfKind, areaWithParents, findArea, loadAreaResolver, membersByParent } from './area-store.ts';
import { boundariesOf, storeBoundaries, topologyOfKind } from './boundary-store.ts';
import type { GeographyRejection } from './geography-facts.ts';
import { installReferenceGeography } from './install-reference-geography.ts';
import { readBoundaryFile } from './loading/boundary-file.ts';
import { geographyLayouts } from './loading/geography-layouts.ts';
import { partnerships } from './partnership-store.ts';
import { searchAreas } from './search-areas.ts';
import { storeGeographyFacts } from './store-facts.ts';

const lookups: Record<string, string> = {
  'data-zone-2011-lookup': 'DataZone2011lookup_2024-12-16_original_cp1252.csv.gz',
  'area-codes': 'area_codes_councils_scotland_bom.csv',
  'council-code-changes': 'council_code_changes_by_year.csv',
  'health-board-codes': 'health_board_codes_with_archived.csv',
  'family-groups': 'cpp_family_groups.xlsx',
  'data-zones-2001': 'dz2001_to_dz2011.csv.gz',
  'scotpho-geography': '../scotpho/scotpho_geo_lookup.csv',
  'zone-typology': 'iz_typology_group_2022.xlsx',
};
const boundaryFiles = [
  'council_areas_32.topojson',
  'health_boards_14.topojson',
  'hscp_31.geojson.gz',
  'hscp_localities_2019.geojson.gz',
  'wards_2022_355.topojson.gz',
  'intermediate_zones_2011_1279.topojson.gz',
  'data_zones_2011_6976.topojson.gz',
];

describe.skipIf(realData === null)('Scotland, loaded from its published files', () => {
  let database: TestDatabase;
  const rejected = new Map<string, readonly GeographyRejection[]>();

  async function loadLookups(): Promise<void> {
    for (const layout of geographyLayouts) {
      const name = lookups[layout.key];
      if (name === undefined) continue;
      const facts = await realFacts(layout, `lookups/${name}`);
      await transaction(database, (sql) => storeGeographyFacts(sql, facts, layout.source.key));
    }
  }

  async function counts(): Promise<unknown> {
    const { rows } = await database.query(
      `select (select count(*) from area)::int as areas, (select count(*) from area_code)::int as codes,
              (select count(*) from area_membership)::int as memberships,
              (select count(*) from area_attribute)::int as attributes,
              (select count(*) from area_spelling)::int as spellings`,
    );
    return rows[0];
  }

  beforeAll(async () => {
    database = await freshDatabase();
    await transaction(database, installReferenceGeography);
    await loadLookups();
    for (const name of boundaryFiles) {
      const file = readBoundaryFile(realJson(`boundaries/${name}`));
      const stored = await transaction(database, (sql) => storeBoundaries(sql, file, 'boundaries'));
      rejected.set(stored.kind, stored.rejections);
    }
  });

  test('has its published number of areas of every kind', async () => {
    const { rows } = await database.query<{ kind: string; count: number }>(
      'select kind, count(*)::int as count from area group by kind',
    );
    expect(Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))).toEqual({
      country: 1,
      'health-board': 14,
      hscp: 31,
      council: 32,
      'hscp-locality': 127,
      ward: 355,
      'zone-2011': 1279,
      'data-zone-2001': 6505,
      'data-zone-2011': 6976,
    });
  });

  test('is the same after all lookups are loaded a second time', async () => {
    const before = await counts();
    await loadLookups();
    expect(await counts()).toEqual(before);
  });

  test('is covered by its councils exactly once, whichever building block is counted', async () => {
    for (const [kind, count] of [
      ['data-zone-2011', 6976],
      ['zone-2011', 1279],
      ['ward', 355],
    ] as const) {
      const members = await membersByParent(database, 'council', kind);
      expect(members.size).toBe(32);
      expect(new Set([...members.values()].flat().map(({ id }) => id)).size).toBe(count);
      expect([...members.values()].flat()).toHaveLength(count);
    }
  });

  test('puts Fife’s old code and new code on one area, with its 104 zones once', async () => {
    const fife = await findArea(database, 'S12000015');
    const members = await membersByParent(database, 'council', 'zone-2011');
    // 104 zones of Fife: ScotPHO's list of areas.
    expect(members.get(fife?.area.id ?? 0)).toHaveLength(104);
    expect((await loadAreaResolver(database)).findByCode('S12000047')).toBe(fife?.area.id);
  });

  test('keeps the board’s full name, though the lookup calls it “Grampian”', async () => {
    expect((await areasOfKind(database, 'health-board')).map(({ name }) => name)).toContain('NHS Grampian');
  });

  test('climbs from a data zone to Scotland', async () => {
    const found = await areaWithParents(database, 'S01006506');
    expect(found?.parents.map(({ kind, name }) => [kind, name])).toEqual([
      ['zone-2011', 'Culter'],
      ['ward', 'Lower Deeside'],
      ['council', 'Aberdeen City'],
      ['hscp', 'Aberdeen City'],
      ['health-board', 'NHS Grampian'],
      ['country', 'Scotland'],
    ]);
  });

  test('tells zones of one name apart by their council', async () => {
    const hits = await searchAreas(database, 'City Centre West');
    expect(hits.filter(({ kind }) => kind === 'zone-2011').map(({ council }) => council)).toEqual([
      'Aberdeen City',
      'Glasgow City',
    ]);
    expect((await searchAreas(database, 'steornabhagh')).map(({ name }) => name)).toContain(
      'Steòrnabhagh a Tuath',
    );
  });

  test('keeps families and boards of the 32', async () => {
    const all = await partnerships(database);
    expect(
      all.every(({ familyDensity, healthBoards }) => familyDensity !== null && healthBoards.length === 1),
    ).toBe(true);
  });

  test.each([
    ['council', 32],
    ['health-board', 14],
    ['hscp', 31],
    ['ward', 355],
    ['zone-2011', 1279],
    ['data-zone-2011', 6976],
  ] as const)('has a shape for every %s, in the topology too', async (kind, count) => {
    expect(await boundariesOf(database, kind)).toHaveLength(count);
    const geometries = (await topologyOfKind(database, kind))?.objects.areas.geometries ?? [];
    const codes = new Set((await areasOfKind(database, kind)).map(({ code }) => code));
    expect(new Set(geometries.map(({ id }) => id))).toEqual(codes);
    expect(rejected.get(kind)).toEqual([]);
  });

  test('matches localities by name within their partnership, for their made-up codes changed between files', async () => {
    // In the boundaries S99000005 is Airdrie; in ScotPHO's list it is Angus North East. Eleven shapes have no namesake, counted with another tool.
    const { rows } = await database.query<{ name: string; box: number[] }>(
      `select name, array[west, east] as box from boundary join area on area.id = area_id
        where kind = 'hscp-locality' and name in ('Airdrie', 'Angus North East') order by name`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Airdrie', 'Angus North East']);
    // Airdrie lies near 3.98° W, Brechin in the north-east of Angus near 2.66° W.
    expect(rows[0]?.box[0]).toBeLessThan(-3.98);
    expect(rows[0]?.box[1]).toBeGreaterThan(-3.98);
    expect(rows[1]?.box[0]).toBeLessThan(-2.66);
    expect(rows[1]?.box[1]).toBeGreaterThan(-2.66);
    expect(rejected.get('hscp-locality')).toHaveLength(11);
    expect(rejected.get('hscp-locality')?.[0]?.reason).toContain('Aberdeen West');
  });
});
