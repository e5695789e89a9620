import { beforeAll, describe, expect, it } from 'vitest';
import { ageShares } from '../../src/evidence/area-pages/age-bands.ts';
import { lastTwelveMonths } from '../../src/evidence/area-pages/duncan-over-time.ts';
import { peopleOutside, shareOfAreas } from '../../src/evidence/area-pages/people-outside.ts';
import { readDuncan } from '../../src/evidence/area-pages/read-duncan.ts';
import { type AreaPeople, createPeopleReader } from '../../src/evidence/area-pages/read-people.ts';
import { type Catalogue, createCatalogueReader } from '../../src/evidence/index.ts';
import { areasOfKind, findArea } from '../../src/geography/index.ts';
import type { TestDatabase } from '../support/database.ts';
import { realData } from '../support/real-data.ts';
import { dataZoneLookup, realScotland } from '../support/real-scotland.ts';
import { referenceTable } from './reference-data.ts';

describe.skipIf(realData === null)('the people of real places', () => {
  let people: (code: string) => Promise<AreaPeople>;

  beforeAll(async () => {
    const database = await realScotland([
      dataZoneLookup,
      'simd/simd2020v2_withinds_original.csv.gz',
      'population/nrs_sape_2020_dz_sex_single_age.csv.gz',
      'population/nrs_2021_dz_total.csv.gz',
    ]);
    const catalogue = await createCatalogueReader(database)();
    const read = createPeopleReader(database);
    people = async (code) => {
      const found = await findArea(database, code);
      if (!found) throw new Error(`Nobody has the code ${code}.`);
      return read(catalogue, found.area);
    };
  });

  // Scottish Government, SIMD 2020v2: local shares of the 20 % most deprived data zones.
  it.each([
    ['Glasgow City', 'S12000049', 45.44],
    ['Inverclyde', 'S12000018', 44.74],
    ['Clackmannanshire', 'S12000005', 25],
    ['Na h-Eileanan Siar', 'S12000013', 0],
  ])('%s has its published share of the most deprived data zones', async (_name, code, share) => {
    const { summary } = await people(code);
    expect(shareOfAreas(summary)).toBeCloseTo(share, 2);
  });

  it('counts everybody in disadvantage in Na h-Eileanan Siar as living outside them', async () => {
    const { summary } = await people('S12000013');
    const outside = peopleOutside(summary);
    expect(outside?.outside).toBeGreaterThan(0);
    expect(outside?.share).toBe(100);
  });

  it('counts the income-deprived as the file does, zone by zone', async () => {
    const { rows, at, number } = referenceTable('simd/simd2020v2_withinds_original.csv.gz');
    const count = (council: string | null, wanted: (rank: number) => boolean) =>
      rows
        .filter((row) => council === null || at(row, 'Council_area') === council)
        .filter((row) => wanted(number(row, 'SIMD2020v2_Rank')))
        .reduce((sum, row) => sum + (number(row, 'income_count') || 0), 0);
    for (const [council, code] of [
      ['Highland', 'S12000017'],
      [null, 'S92000003'],
    ] as const) {
      const { summary } = await people(code);
      expect(peopleOutside(summary)).toMatchObject({
        income: count(council, () => true),
        outside: count(council, (rank) => rank > 1395),
      });
    }
  });

  // National Records of Scotland, Mid-Year Population Estimates, Scotland, mid-2020.
  it.each([
    ['Scotland', 'S92000003', 5_466_000],
    ['Glasgow City', 'S12000049', 635_640],
  ])('adds the ages of %s up to the published estimate', async (_name, code, everybody) => {
    const { ages } = await people(code);
    expect(ages?.own).toBe(false);
    expect(ageShares(ages?.bands ?? []).people).toBe(everybody);
  });

  it('takes a data zone’s own ages, and a ward’s from the data zones fitted to it', async () => {
    expect((await people('S01006506')).ages?.own).toBe(true);
    const ward = await people('S13002967');
    expect(ward.ages?.own).toBe(false);
    expect(ward.summary).toMatchObject({ fitted: true });
    expect(ward.summary.areas).toBeGreaterThan(10);
  });

  it('names the most deprived first', async () => {
    const { mostDeprived } = await people('S92000003');
    expect(mostDeprived.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    // Scottish Government, SIMD 2020v2: data zones ranked 1 (Greenock), 2 (Carntyne) and 3.
    const codes = ['S01010891', 'S01010245', 'S01011598'];
    expect(mostDeprived.slice(0, 3).map(({ code }) => code)).toEqual(codes);
  });
});

describe.skipIf(realData === null)('the profile’s index of every council, read as its page reads it', () => {
  let database: TestDatabase;
  let catalogue: Catalogue;

  beforeAll(async () => {
    database = await realScotland([dataZoneLookup, 'cpop/duncan_index_inputs_2009_2021.csv.gz']);
    catalogue = await createCatalogueReader(database)();
  });

  it('is the published one for 2009 to 2015, with the sign of what is bad turned', async () => {
    const { rows, at, number } = referenceTable('cpop/duncan_index_expected_by_year_council.csv');
    const columns: Readonly<Record<string, string>> = {
      'crime-rate': 'crime',
      'child-poverty': 'CP',
      'early-mortality': 'EM',
      'emergency-admissions-65-plus': 'EA',
      attainment: 'Attain',
      depopulation: 'Depop',
      'cpop-inequality-pd': 'PD',
    };
    // The file's spellings of two councils that are not their names.
    const names: Readonly<Record<string, string>> = {
      'Edinburgh, City of': 'City of Edinburgh',
      'Eilean Siar': 'Na h-Eileanan Siar',
    };
    const published = new Map(
      rows.map((row) => [`${names[at(row, 'la')] ?? at(row, 'la')} ${at(row, 'year')}`, row]),
    );
    let compared = 0;
    let furthest = 0;
    for (const council of await areasOfKind(database, 'council')) {
      const found = await readDuncan(database, catalogue, council);
      for (const { indicator, points } of found?.indices ?? []) {
        for (const { period, index } of points) {
          const row = published.get(`${council.name} ${lastTwelveMonths(period)}`);
          const column = columns[indicator.key];
          if (!row || !column) continue;
          const sign = indicator.polarity === 'high-is-bad' ? -1 : 1;
          compared += 1;
          furthest = Math.max(furthest, Math.abs((index ?? Number.NaN) - sign * number(row, column)));
        }
      }
    }
    expect(furthest).toBeLessThan(1e-9);
    expect(compared).toBe(32 * 7 * 7);
  });

  it('is not asked for a health board', async () => {
    const [board] = await areasOfKind(database, 'health-board');
    expect(board && (await readDuncan(database, catalogue, board))).toBeNull();
  });
});
