import { describe, expect, it } from 'vitest';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { type RecordingContext, recordingContext } from '../../../../tests/support/recording-context.ts';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { simd2020v2Original } from './simd-2020v2-original.ts';
import { simd2016Unrounded, simd2020v2Unrounded } from './simd-unrounded.ts';

const header =
  'dz11_code,Total_population,Working_age_population,Income_rate,Income_count,Employment_rate,Employment_count,CIF,ALCOHOL,DRUG,SMR,DEPRESS,LBWT,EMERG,Attendance,Attainment,no_qualifications,not_participating,University,drive_petrol,drive_GP,drive_post,drive_primary,drive_retail,drive_secondary,PT_GP,PT_post,PT_retail,Broadband,crime_count,crime_rate,overcrowded_count,nocentralheat_count,overcrowded_rate,nocentralheat_rate';
const line =
  'S01006506,894,580,0.08,71,0.08,49,65,28.7,30.4,69.6,0.13154961,0,74.2,"0.85207","5.88",52.8,0,0.297297,2.5,3.1,1.6,2.6,1.5,9.9,8.9,5.9,6.0,0.105,"11.14","124.6",87,10,0.102,0.0117';

describe('SIMD indicators in full precision', () => {
  it('turns fractions into per cent and leaves rates and ratios as they are', async () => {
    const context = recordingContext();
    await simd2020v2Unrounded.read(textSource(`${header}\n${line}`), context);
    expect(context.only({ indicator: 'simd-2020-depression' }).value).toBeCloseTo(13.154961, 9);
    expect(context.only({ indicator: 'simd-2020-attendance' }).value).toBeCloseTo(85.207, 9);
    expect(context.only({ indicator: 'simd-2020-attainment' }).value).toBe(5.88);
    expect(context.only({ indicator: 'simd-2020-crime' }).value).toBe(124.6);
    expect(context.only({ indicator: 'simd-2020-illness' }).value).toBe(65);
  });

  it('is not taken for the other edition', () => {
    const { sample } = textSource(`${header}\n${line}`);
    expect([simd2020v2Unrounded.recognises(sample), simd2016Unrounded.recognises(sample)]).toEqual([
      true,
      false,
    ]);
  });
});

describe.skipIf(!realData)('the real files in full precision', () => {
  const numbers = (context: RecordingContext, indicator: string) =>
    new Map(context.observations.filter((one) => one.indicator === indicator).map((one) => [one.area, one]));

  it('agree with the rounded file to its rounding', async () => {
    const full = recordingContext();
    await simd2020v2Unrounded.read(await openRealFile('simd/simd2020v2_indicators_unrounded.csv.gz'), full);
    const rounded = recordingContext();
    await simd2020v2Original.read(await openRealFile('simd/simd2020v2_withinds_original.csv.gz'), rounded);
    for (const indicator of [
      'simd-2020-depression',
      'simd-2020-crime',
      'simd-2020-overcrowding',
      'simd-2020-illness',
    ]) {
      const published = numbers(rounded, indicator);
      const apart = [...numbers(full, indicator).values()].filter((one) => {
        const other = published.get(one.area);
        return one.value !== null && other?.value != null && Math.abs(one.value - other.value) > 0.51;
      });
      expect(apart).toEqual([]);
    }
  });

  it('hold the 2016 edition under names of its own', async () => {
    const context = recordingContext();
    const file = await openRealFile('simd/simd2016_indicators_unrounded.csv.gz');
    expect(simd2016Unrounded.recognises(file.sample)).toBe(true);
    await simd2016Unrounded.read(file, context);
    expect(context.rowsCounted).toBe(6976);
    expect(numbers(context, 'simd-2016-not-participating').get('S01006506')?.value).toBeCloseTo(3, 9);
    expect(
      [...numbers(context, 'simd-2016-attainment').values()].filter(({ status }) => status === 'suppressed'),
    ).toHaveLength(14);
  });
});
