import { beforeAll, describe, expect, test } from 'vitest';
import { realData } from '../../../tests/support/real-data.ts';
import { realFacts } from '../../../tests/support/real-geography.ts';
import type { GeographyFacts } from '../geography-facts.ts';
import { councilCodeChanges } from './council-code-changes.ts';
import { dataZoneLookup } from './data-zone-lookup.ts';
import { dataZones2001 } from './data-zones-2001.ts';
import { scotphoGeography } from './scotpho-geography.ts';
import { zoneTypology } from './zone-typology.ts';

const lookup = 'lookups/DataZone2011lookup_2024-12-16_original_cp1252.csv.gz';

describe.skipIf(realData === null)('the data zone lookup as published', () => {
  let published: GeographyFacts;
  beforeAll(async () => {
    published = await realFacts(dataZoneLookup('2011'), lookup);
  });

  test('holds 6,976 data zones, 1,279 zones and 355 wards', () => {
    const { areas, rowsRead, rejections } = published;
    const count = (kind: string) => areas.filter((area) => area.kind === kind).length;
    expect([rowsRead, count('data-zone-2011'), count('zone-2011'), count('ward')]).toEqual([
      6976, 6976, 1279, 355,
    ]);
    expect(rejections).toEqual([]);
  });

  test('is Windows-1252: Gaelic names come out whole, and no name ends in a no-break space', () => {
    const { areas } = published;
    const names = new Set(areas.map((area) => area.name));
    expect(names).toContain('Steòrnabhagh a Deas');
    expect(names).toContain('Annandale East and Eskdale');
    expect(areas.filter((area) => /\u00a0|^\s|\s$/.test(area.name))).toEqual([]);
  });

  test('has eleven zone names that mean more than one zone, each zone kept by its code', () => {
    const { areas } = published;
    const byName = Map.groupBy(
      areas.filter((area) => area.kind === 'zone-2011'),
      (area) => area.name,
    );
    expect([...byName.values()].filter((sharing) => sharing.length > 1)).toHaveLength(11);
    expect(byName.get('City Centre')?.length).toBeGreaterThan(1);
  });

  test('writes every level out: a data zone has a zone, ward, council, partnership, board and country', () => {
    const { memberships } = published;
    const parents = memberships.filter(({ child }) => child === 'S01006506').map(({ parent }) => parent);
    expect(parents.toSorted()).toEqual(
      ['S02001236', 'S08000020', 'S12000033', 'S13002843', 'S37000001', 'S92000003'].toSorted(),
    );
  });

  test('splits a zone over wards by its data zones, and the parts make one', () => {
    const { memberships } = published;
    const split = Map.groupBy(
      memberships.filter(({ child, parent }) => child.startsWith('S02') && parent.startsWith('S13')),
      ({ child }) => child,
    );
    // 329 of 1,279 zones lie in more than one ward, counted from the file with another tool.
    expect([...split.values()].filter((parts) => parts.length > 1)).toHaveLength(329);
    for (const parts of split.values()) {
      expect(parts.reduce((sum, part) => sum + (part.share ?? 0), 0)).toBeCloseTo(1, 12);
    }
  });

  test('says how rural each data zone is', () => {
    const { attributes } = published;
    expect(attributes).toHaveLength(4 * 6976);
    expect(attributes.filter(({ code }) => code === 'S01006506')).toContainEqual({
      code: 'S01006506',
      attribute: 'urban-rural-8',
      value: '1',
      label: 'Large Urban Areas',
    });
  });
});

describe.skipIf(realData === null)('the other lookups as published', () => {
  test('council codes by year lead Fife to Fife only, and Perth and Kinross to itself', async () => {
    const { retiredCodes, rejections, rowsRead } = await realFacts(
      councilCodeChanges,
      'lookups/council_code_changes_by_year.csv',
    );
    expect(rowsRead).toBe(34);
    expect(retiredCodes.map(({ code, currentCode }) => [code, currentCode])).toEqual([
      ['S12000015', 'S12000047'],
      ['S12000024', 'S12000048'],
      ['S12000044', 'S12000050'],
      ['S12000046', 'S12000049'],
    ]);
    expect(rejections.map(({ value, reason }) => [value, reason])).toEqual([
      ['S12000015', 'S12000015 Fife is not S12000048 Perth and Kinross: they share a moved border'],
      ['S12000024', 'S12000024 Perth and Kinross is not S12000047 Fife: they share a moved border'],
    ]);
  });

  test('6,505 data zones of 2001 overlap those of 2011 in 10,437 pairs', async () => {
    const { areas, memberships } = await realFacts(dataZones2001, 'lookups/dz2001_to_dz2011.csv.gz');
    expect([areas.length, memberships.length]).toEqual([6505, 10437]);
    const overlaps = memberships.filter(({ basis }) => basis === 'overlap');
    expect(overlaps.every(({ share }) => share === null)).toBe(true);
    expect(memberships.length - overlaps.length).toBe(
      new Set(memberships.map(({ child }) => child)).size - new Set(overlaps.map(({ child }) => child)).size,
    );
  });

  test('ScotPHO adds 127 localities and rejects 30 alcohol and drug partnerships', async () => {
    const { areas, rowsRead, rejections, memberships } = await realFacts(
      scotphoGeography,
      'scotpho/scotpho_geo_lookup.csv',
    );
    expect([rowsRead, areas.length, rejections.length]).toEqual([1514, 127, 30]);
    expect(new Set(areas.map(({ kind }) => kind))).toEqual(new Set(['hscp-locality']));
    // S99000001 Aberdeen Central: its partnership, board, country and council.
    const parents = memberships.filter(({ child }) => child === 'S99000001').map(({ parent }) => parent);
    expect(parents).toEqual(['S37000001', 'S08000020', 'S92000003', 'S12000033']);
  });

  test('a locality of Clackmannanshire and Stirling is put in neither council', async () => {
    const { memberships } = await realFacts(scotphoGeography, 'scotpho/scotpho_geo_lookup.csv');
    const shared = memberships.filter(
      ({ parent, child }) => parent === 'S37000005' && child.startsWith('S99'),
    );
    expect(shared).toHaveLength(3);
    const councils = memberships.filter(
      ({ child, parent }) => parent.startsWith('S12') && shared.some((one) => one.child === child),
    );
    expect(councils).toEqual([]);
  });

  test('every zone has a type', async () => {
    const { attributes } = await realFacts(zoneTypology, 'lookups/iz_typology_group_2022.xlsx');
    expect(attributes).toHaveLength(1279);
    // 56 of CPOP's 67 types have a zone, and each number goes with one name.
    const numbered = new Set(attributes.map(({ value, label }) => `${value} ${label}`));
    expect([new Set(attributes.map(({ value }) => value)).size, numbered.size]).toEqual([56, 56]);
  });
});
