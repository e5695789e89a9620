import { describe, expect, it } from 'vitest';
import { textSource, workbookSource } from '../../../../tests/support/plain-source.ts';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { simd2016Workbook } from './simd-2016-workbook.ts';
import { simd2012RanksFormat, simd2016RanksFormat } from './simd-ranks.ts';

const ranks2016 = `dz11_code,IMD_decile,IMD_rank,Income_rank,Employment_rank,Health_rank,Education_rank,Housing_rank,Access_rank,Crime_rank
S01006506,8,5272,4513,4260,4906,5367,3248,5065,5519.5`;

describe('SIMD editions before 2020', () => {
  it('have indicators of their own, so that no line runs across editions', async () => {
    const context = recordingContext();
    await simd2016RanksFormat.read(textSource(ranks2016), context);
    expect(context.only({ indicator: 'simd-2016-rank' }).value).toBe(5272);
    expect(context.only({ indicator: 'simd-2016-crime-rank' }).value).toBe(5519.5);
    expect(context.indicators.has('simd-2020-rank')).toBe(false);
    expect(context.indicators.get('simd-2016-rank')?.caveats).toMatch(/relative/);
  });

  it('tells the zones of 2001 from those of 2011', () => {
    const { sample } = textSource(
      ranks2016.replace('dz11_code', 'dz01_code').replace('S01006506', 'S01000001'),
    );
    expect([simd2012RanksFormat.recognises(sample), simd2016RanksFormat.recognises(sample)]).toEqual([
      true,
      false,
    ]);
  });

  it('finds the sheet of data in the publisher’s workbook by its header', () => {
    const file = workbookSource({ Contents: [['SIMD16_Rank']], Anything: [['DZ', 'DZname', 'SIMD16_Rank']] });
    expect(simd2016Workbook.recognises(file.sample)).toBe(true);
  });
});

describe.skipIf(!realData)('the real SIMD 2016 files', () => {
  it('give the same ranks in the workbook and the text file, for 6,976 zones', async () => {
    const workbook = recordingContext();
    await simd2016Workbook.read(await openRealFile('simd/simd2016_datazone_lookup_original.xlsx'), workbook);
    const text = recordingContext();
    await simd2016RanksFormat.read(await openRealFile('simd/simd2016_ranks.csv.gz'), text);
    const key = ({ indicator, area, value }: (typeof text.observations)[number]) =>
      `${indicator} ${area} ${value}`;
    const inWorkbook = new Set(workbook.observations.map(key));
    expect(text.observations.map(key).filter((one) => !inWorkbook.has(one))).toEqual([]);
    expect(text.observations).toHaveLength(6976 * 8);
    expect(workbook.only({ indicator: 'simd-2016-rank', value: 1 }).area).toBe('S01012068');
  });

  it('holds 6,505 zones of 2001 in 2012', async () => {
    const context = recordingContext();
    await simd2012RanksFormat.read(await openRealFile('simd/simd2012_ranks_dz2001.csv.gz'), context);
    expect(context.rowsCounted).toBe(6505);
  });
});
