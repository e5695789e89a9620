import { describe, expect, it } from 'vitest';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { simd2020v2Original } from './simd-2020v2-original.ts';
import { simd2020v2Phs } from './simd-2020v2-phs.ts';

const sample = `DataZone,IntZone,HB,HSCP,CA,SIMD2020V2Rank,SIMD2020V2CountryDecile,SIMD2020V2CountryQuintile,SIMD2020V2HBDecile,SIMD2020V2HBQuintile,SIMD2020V2HSCPDecile,SIMD2020V2HSCPQuintile,SIMD2020V2CADecile,SIMD2020V2CAQuintile,SIMD2020V2Most15pc,SIMD2020V2Least15pc
S01006508,S02001236,S08000020,S37000001,S12000033,5686,9,5,8,4,7,4,7,4,0,0`;

describe('Public Health Scotland’s SIMD 2020v2', () => {
  it('keeps bands within Scotland, board, partnership and council apart', async () => {
    const context = recordingContext();
    await simd2020v2Phs.read(textSource(sample), context);
    const decile = (breakdown: Record<string, string>) =>
      context.only({ indicator: 'simd-2020-population-decile', breakdown }).value;
    expect([
      decile({}),
      decile({ within: 'health-board' }),
      decile({ within: 'hscp' }),
      decile({ within: 'council' }),
    ]).toEqual([9, 8, 7, 7]);
  });
});

describe.skipIf(!realData)('both real SIMD 2020v2 files', () => {
  it('fact 5: agree in every rank, and differ in 481 deciles and 231 quintiles, which are other indicators', async () => {
    const phs = recordingContext();
    await simd2020v2Phs.read(await openRealFile('simd/simd2020v2_phs_open_data.csv.gz'), phs);
    const government = recordingContext();
    await simd2020v2Original.read(await openRealFile('simd/simd2020v2_withinds_original.csv.gz'), government);
    const values = (context: typeof phs, wanted: string) =>
      new Map(
        context.observations
          .filter(({ indicator, breakdown }) => indicator === wanted && !('within' in breakdown))
          .map(({ area, value }) => [area, value]),
      );
    const differing = (one: string, other: string) => {
      const theirs = values(phs, other);
      return [...values(government, one)].filter(([area, value]) => theirs.get(area) !== value).length;
    };
    expect(differing('simd-2020-rank', 'simd-2020-rank')).toBe(0);
    expect(differing('simd-2020-decile', 'simd-2020-population-decile')).toBe(481);
    expect(differing('simd-2020-quintile', 'simd-2020-population-quintile')).toBe(231);
  });
});
