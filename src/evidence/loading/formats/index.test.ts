import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { realData } from '../../../../tests/support/real-data.ts';
import { FileBytes } from '../file-bytes.ts';
import { sampleFile } from '../file-sample.ts';
import { formats } from './index.ts';

describe('the formats', () => {
  it('have each a key of their own', () => {
    expect(new Set(formats.map(({ key }) => key)).size).toBe(formats.length);
  });
});

/** What every file among the real data is; those not named here are nothing Commonty loads. */
const expected: Readonly<Record<string, string>> = {
  'boundaries/council_areas_32.geojson': 'area-boundaries',
  'boundaries/council_areas_32.topojson': 'area-boundaries',
  'boundaries/data_zones_2011_6976.topojson.gz': 'area-boundaries',
  'boundaries/health_boards_14.topojson': 'area-boundaries',
  'boundaries/hscp_31.geojson.gz': 'area-boundaries',
  'boundaries/hscp_localities_2019.geojson.gz': 'area-boundaries',
  'boundaries/intermediate_zones_2011_1279.topojson.gz': 'area-boundaries',
  'boundaries/wards_2022_355.topojson.gz': 'area-boundaries',
  'census/census2022_UV201_ethnic_group_dz_original.csv.gz': 'scotlands-census',
  'cpop/cpop_counts_and_populations_dz_igz.xlsx': 'cpop-counts',
  'cpop/cpp_indicators_long.csv.gz': 'cpop-partnerships-long',
  'cpop/cpp_indicators_original_oct23.xlsx': 'cpop-workbook',
  'cpop/duncan_index_inputs_2009_2021.csv.gz': 'cpop-duncan-inputs',
  'cpop/igz_indicators_original_sep23.xlsx': 'cpop-workbook',
  'lgbf/lgbf_long_2022-01.csv.gz': 'lgbf-long',
  'lookups/DataZone2011lookup_2024-12-16_original_cp1252.csv.gz': 'data-zone-2011-lookup',
  'lookups/area_codes_councils_scotland_bom.csv': 'area-codes',
  'lookups/council_code_changes_by_year.csv': 'council-code-changes',
  'lookups/cpp_family_groups.xlsx': 'family-groups',
  'lookups/dz2001_to_dz2011.csv.gz': 'data-zones-2001',
  'lookups/health_board_2014_to_2019.csv': 'health-board-codes',
  'lookups/health_board_codes_with_archived.csv': 'health-board-codes',
  'lookups/iz_typology_group_2022.xlsx': 'zone-typology',
  'population/nrs_2021_dz_total.csv.gz': 'nrs-dz11-totals',
  'population/nrs_2021_iz_total.csv': 'nrs-iz11-totals',
  'population/nrs_2022_council_single_age_persons.csv': 'nrs-council-ages',
  'population/nrs_health_board_1981_onwards.csv': 'nrs-health-boards',
  'population/nrs_sape_2020_dz_sex_single_age.csv.gz': 'nrs-data-zone-ages',
  'scotpho/scotpho_geo_lookup.csv': 'scotpho-geography',
  'scotpho/scotpho_inequality_quintiles_2023-02.csv.gz': 'scotpho-inequality',
  'simd/simd2012_ranks_dz2001.csv.gz': 'simd-2012-ranks',
  'simd/simd2016_datazone_lookup_original.xlsx': 'simd-2016-workbook',
  'simd/simd2016_indicators_unrounded.csv.gz': 'simd-2016-unrounded',
  'simd/simd2016_ranks.csv.gz': 'simd-2016-ranks',
  'simd/simd2020v2_indicators_unrounded.csv.gz': 'simd-2020v2-unrounded',
  'simd/simd2020v2_phs_open_data.csv.gz': 'simd-2020v2-phs',
  'simd/simd2020v2_withinds_original.csv.gz': 'simd-2020v2-original',
};

describe.skipIf(!realData)('every file of the real data', () => {
  const claims = new Map<string, string[]>();

  beforeAll(async () => {
    const folder = realData ?? '';
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    for (const name of names) {
      const sample = await sampleFile(await FileBytes.open(path.join(folder, name)));
      const keys =
        sample.kind === 'unknown'
          ? []
          : formats.filter((one) => one.recognises(sample)).map(({ key }) => key);
      if (keys.length > 0) claims.set(name, keys);
    }
  }, 120_000);

  it('is claimed by no more than one format', () => {
    expect([...claims].filter(([, keys]) => keys.length > 1)).toEqual([]);
  });

  it('is recognised as what it is, by its content alone; results of others are recognised as nothing', () => {
    expect(Object.fromEntries([...claims].map(([name, keys]) => [name, keys[0]]).sort())).toEqual(expected);
  });
});
