import { beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { transaction } from '../platform/database/database.ts';
import {
  areasByIds,
  areaWithParents,
  attributeByArea,
  attributesOf,
  childrenOf,
  findArea,
  loadAreaResolver,
  membersByParent,
} from './area-store.ts';
import type { AreaKind } from './area.ts';
import { boundariesOf, storeBoundaries, topologyOfKind } from './boundary-store.ts';
import { type GeographyFacts, noFacts } from './geography-facts.ts';
import { installReferenceGeography } from './install-reference-geography.ts';
import { readBoundaryFile } from './loading/boundary-file.ts';
import { partnerships } from './partnership-store.ts';
import { searchAreas } from './search-areas.ts';
import { storeGeographyFacts } from './store-facts.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await transaction(database, installReferenceGeography);
});

function store(facts: Partial<GeographyFacts>, source = 'test') {
  return transaction(database, (sql) => storeGeographyFacts(sql, { ...noFacts(), ...facts }, source));
}

function areaFact(kind: AreaKind, code: string, name: string) {
  return { kind, code, name, nameGd: null, validFrom: null, validTo: null };
}

async function count(table: string): Promise<number> {
  const { rows } = await database.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count ?? -1;
}

describe('the reference geography', () => {
  test('is Scotland, 14 boards, 31 partnerships of health and social care, and 32 councils', async () => {
    const { rows } = await database.query(
      'select kind, count(*)::int as count from area group by kind order by kind',
    );
    expect(rows).toEqual([
      { kind: 'council', count: 32 },
      { kind: 'country', count: 1 },
      { kind: 'health-board', count: 14 },
      { kind: 'hscp', count: 31 },
    ]);
  });

  test('installed again changes nothing', async () => {
    const tables = ['area', 'area_code', 'area_spelling', 'area_membership', 'partnership'];
    const before = await Promise.all(tables.map(count));
    await transaction(database, installReferenceGeography);
    expect(await Promise.all(tables.map(count))).toEqual(before);
  });

  test('lists the partnerships with families, tile and board', async () => {
    const all = await partnerships(database);
    expect(all).toHaveLength(32);
    expect(all.find(({ code }) => code === 'S12000047')).toMatchObject({
      name: 'Fife',
      nameGd: 'Fìobha',
      familyDeprivation: 3,
      familyDensity: 2,
      tileColumn: 5,
      tileRow: 5,
      healthBoards: [{ code: 'S08000029', name: 'NHS Fife' }],
    });
  });
});

describe('codes and spellings', () => {
  test.each([
    ['S12000015', 'S12000047', 'Fife'],
    ['S12000024', 'S12000048', 'Perth and Kinross'],
    ['S12000046', 'S12000049', 'Glasgow City'],
    ['S12000044', 'S12000050', 'North Lanarkshire'],
    ['S08000018', 'S08000029', 'NHS Fife'],
    ['S00000001', 'S92000003', 'Scotland'],
  ])('%s, retired, leads to %s, %s', async (old, today, name) => {
    const found = await findArea(database, old);
    expect(found).toMatchObject({ redirectTo: today, area: { code: today, name } });
    expect(await findArea(database, today)).toMatchObject({ redirectTo: null, area: { code: today } });
  });

  test('a code nobody has is nobody’s', async () => {
    expect(await findArea(database, 'S12000099')).toBeNull();
  });

  test('a file of old codes tells of today’s areas, none of them twice', async () => {
    const resolver = await loadAreaResolver(database);
    // Council codes of 2016, as the file of code changes lists them: four are retired today.
    const of2016 = ['S12000015', 'S12000024', 'S12000044', 'S12000046', 'S12000005'];
    const ids = of2016.map((code) => resolver.findByCode(code));
    expect(new Set(ids).size).toBe(5);
    expect(ids.map((id) => resolver.areas.get(id ?? 0)?.code)).toEqual([
      'S12000047',
      'S12000048',
      'S12000050',
      'S12000049',
      'S12000005',
    ]);
  });

  test('an old code that a lookup presents as an area makes no second Fife', async () => {
    const before = await count('area');
    await store({ areas: [areaFact('council', 'S12000015', 'Fife')] });
    expect(await count('area')).toBe(before);
  });

  test.each([
    ['council', 'Na h-Eileanan Siar', 'S12000013'],
    ['council', 'Na h-Eileanan an Iar', 'S12000013'],
    ['council', 'Eilean Siar', 'S12000013'],
    ['council', 'Western Isles', 'S12000013'],
    ['hscp', 'Western Isles', 'S37000031'],
    ['health-board', 'Western Isles', 'S08000028'],
    ['council', 'City of Edinburgh', 'S12000036'],
    ['council', 'Edinburgh, City of', 'S12000036'],
    ['council', 'Edinburgh City', 'S12000036'],
    ['council', 'Argyll & Bute', 'S12000035'],
    ['health-board', 'NHS Greater Glasgow & Clyde', 'S08000031'],
    ['health-board', 'Greater Glasgow and Clyde', 'S08000031'],
    ['country', 'Scotland', 'S92000003'],
  ] as const)('the %s “%s” is %s', async (kind, spelling, code) => {
    const resolver = await loadAreaResolver(database);
    expect(resolver.areas.get(resolver.findBySpelling(kind, spelling) ?? 0)?.code).toBe(code);
  });

  test('a name is known only within its kind', async () => {
    const resolver = await loadAreaResolver(database);
    expect(resolver.findBySpelling('health-board', 'Edinburgh')).toBeNull();
  });

  test('a spelling cannot come to mean a second area', async () => {
    const spellings = [{ kind: 'council', spelling: 'Fife', code: 'S12000048' }] as const;
    await expect(store({ spellings: [...spellings] })).rejects.toThrow('already means S12000047');
  });

  test('a current code cannot be retired into another area', async () => {
    const retired = { code: 'S12000047', currentCode: 'S12000048', validFrom: null, validTo: null };
    await expect(store({ retiredCodes: [retired] })).rejects.toThrow('known as a code of S12000047');
  });

  test('a code cannot change its kind', async () => {
    await expect(store({ areas: [areaFact('ward', 'S12000047', 'Fife')] })).rejects.toThrow(
      'S12000047 is a ward in this file and a council already',
    );
  });
});

describe('a small lookup', () => {
  const zones = [areaFact('zone-2011', 'S02000001', 'Law'), areaFact('zone-2011', 'S02000002', 'Law')];
  const membership = (child: string, parent: string, share = 1) => ({
    child,
    parent,
    basis: share === 1 ? ('exact' as const) : ('share' as const),
    share,
  });
  const memberships = [membership('S02000001', 'S12000047'), membership('S02000002', 'S12000015')];

  beforeAll(() => store({ areas: zones, memberships, rowsRead: 2 }, 'lookup'));

  test('keeps two zones of one name apart, and an old council code in it leads to today’s council', async () => {
    const fife = await findArea(database, 'S12000047');
    const children = await childrenOf(database, fife?.area.id ?? 0, 'zone-2011');
    expect(children.map(({ code, name, share }) => [code, name, share])).toEqual([
      ['S02000001', 'Law', 1],
      ['S02000002', 'Law', 1],
    ]);
    const members = await membersByParent(database, 'council', 'zone-2011');
    expect(members.get(fife?.area.id ?? 0)).toHaveLength(2);
  });

  test('corrected, says only what it says now', async () => {
    await store({ areas: zones, memberships: memberships.slice(0, 1), rowsRead: 1 }, 'lookup');
    const found = await areaWithParents(database, 'S02000002');
    expect(found?.parents).toEqual([]);
    await store({ areas: zones, memberships, rowsRead: 2 }, 'lookup');
    expect((await areaWithParents(database, 'S02000002'))?.parents.map(({ code }) => code)).toEqual([
      'S12000047',
    ]);
  });

  test('does not take over what another source said', async () => {
    await store({ memberships: [membership('S02000001', 'S12000047', 0.5)] }, 'another');
    expect((await areaWithParents(database, 'S02000001'))?.parents).toMatchObject([
      { code: 'S12000047', share: 1 },
    ]);
  });

  test('that names a code nobody has is refused whole', async () => {
    const before = await count('area');
    const bad = {
      areas: [areaFact('zone-2011', 'S02000003', 'New')],
      memberships: [membership('S02000003', 'S12000099')],
    };
    await expect(store(bad)).rejects.toThrow('No area has the code S12000099');
    expect(await count('area')).toBe(before);
  });

  test('keeps words about an area, and replaces them on the next load', async () => {
    const attribute = (value: string) => ({ code: 'S02000001', attribute: 'cpop-type', value, label: null });
    await store({ attributes: [attribute('7')] }, 'types');
    await store({ attributes: [attribute('8')] }, 'types');
    const area = await findArea(database, 'S02000001');
    expect(await attributesOf(database, area?.area.id ?? 0)).toEqual([
      { attribute: 'cpop-type', value: '8', label: null, source: 'types' },
    ]);
  });

  test('gives one attribute of all areas at once', async () => {
    const area = await findArea(database, 'S02000001');
    const types = await attributeByArea(database, 'cpop-type');
    expect([...types.keys()]).toEqual([area?.area.id]);
  });

  test('gives areas by id, and leaves out ids nobody has', async () => {
    const area = await findArea(database, 'S02000001');
    expect(await areasByIds(database, [area?.area.id ?? 0, -1])).toEqual([area?.area]);
  });

  test('that names a council nobody knows is refused with its line', async () => {
    const family = { line: 5, council: 'Atlantis', familyDeprivation: 1, familyDensity: 1 };
    await expect(store({ families: [family] })).rejects.toMatchObject({ line: 5, value: 'Atlantis' });
  });
});

describe('searching', () => {
  const codes = async (text: string) => (await searchAreas(database, text)).map(({ code }) => code);

  test('finds a name by its beginning, councils first', async () => {
    expect((await codes('fif'))[0]).toBe('S12000047');
  });

  test('needs no accents, and knows Gaelic', async () => {
    expect(await codes('fiobha')).toEqual(['S12000047']);
    expect(await codes('DÙN ÈIDEANN')).toContain('S12000036');
  });

  test('finds a word inside a name', async () => {
    expect(await codes('kinross')).toContain('S12000048');
  });

  test('finds by code, retired ones too', async () => {
    expect((await codes('S12000015'))[0]).toBe('S12000047');
    expect(await codes('s0800003')).toEqual(expect.arrayContaining(['S08000030', 'S08000031', 'S08000032']));
  });

  test('takes no character for a wildcard', async () => {
    expect(await codes('%')).toEqual([]);
    expect(await codes('F_fe')).toEqual([]);
    expect(await codes('   ')).toEqual([]);
  });

  test('says which council a zone is in', async () => {
    expect(await searchAreas(database, 'Law', 2)).toMatchObject([
      { code: 'S02000001', council: 'Fife' },
      { code: 'S02000002', council: 'Fife' },
    ]);
  });
});

describe('boundaries', () => {
  const square = (west: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, 56],
        [west, 57],
        [west + 1, 57],
        [west + 1, 56],
        [west, 56],
      ],
    ],
  });
  const geojson = (...codes: string[]) => ({
    type: 'FeatureCollection',
    features: codes.map((code, index) => ({
      type: 'Feature',
      properties: { code },
      geometry: square(index - 4),
    })),
  });
  const load = (file: unknown) =>
    transaction(database, (sql) => storeBoundaries(sql, readBoundaryFile(file), 'boundaries'));

  test('under old codes are today’s areas, each with its shape and one shared topology', async () => {
    expect(await load(geojson('S12000015', 'S12000048'))).toMatchObject({
      kind: 'council',
      rowsRead: 2,
      rowsStored: 2,
    });
    const shapes = await boundariesOf(database, 'council');
    expect(shapes.map(({ code, box }) => [code, box])).toEqual([
      ['S12000047', [-4, 56, -3, 57]],
      ['S12000048', [-3, 56, -2, 57]],
    ]);
    const topology = await topologyOfKind(database, 'council');
    expect(topology?.objects.areas.geometries.map(({ id }) => id)).toEqual(['S12000047', 'S12000048']);
    // Two squares side by side: the border between them is one arc, used by both.
    expect(topology?.arcs).toHaveLength(3);
  });

  test('loaded again replace those of the kind', async () => {
    await load(geojson('S12000047'));
    expect((await boundariesOf(database, 'council')).map(({ code }) => code)).toEqual(['S12000047']);
  });

  test('with a code nobody has are refused', async () => {
    await expect(load(geojson('S12000047', 'S12000099'))).rejects.toThrow('No area has the code S12000099');
  });

  test('of one area under its old and its new code are refused', async () => {
    await expect(load(geojson('S12000015', 'S12000047'))).rejects.toThrow('are both S12000047 Fife today');
  });

  test('of two kinds in one file are refused', async () => {
    await expect(load(geojson('S12000047', 'S08000029'))).rejects.toThrow('One kind per file');
  });
});
