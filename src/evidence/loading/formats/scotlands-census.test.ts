import { describe, expect, it } from 'vitest';
import { textSource } from '../../../../tests/support/plain-source.ts';
import { openRealFile, realData } from '../../../../tests/support/real-data.ts';
import { recordingContext } from '../../../../tests/support/recording-context.ts';
import { scotlandsCensus } from './scotlands-census.ts';

const body = `SuperWEB2(tm)

"Census 2022-Person-2Cv1"
"Scotland's Census 2022 - National Records of Scotland Table UV201 - Ethnic group  All people "
"Intermediate Zone - Data Zone 2011 by Ethnic Group by Individuals"
"Counting: Individuals"

Filters:
"Summation Options","Individuals"

"Ethnic Group","All People","White: Total","Caribbean or Black: Total",
"Intermediate Zone - Data Zone 2011",
"S01006506",969,890,0,
"S01006507",0,0,0,
`;
const footer = `

"INFO","Data has been perturbed"

(c) Copyright WingArc Australia 2018
`;

async function read(text: string) {
  const context = recordingContext();
  const file = textSource(text);
  expect(scotlandsCensus.recognises(file.sample)).toBe(true);
  await scotlandsCensus.read(file, context);
  return context;
}

describe('Scotland’s Census table builder', () => {
  it('fact 16: reads past preamble, naming line, trailing commas and footer', async () => {
    const context = await read(body + footer);
    expect(context.rowsCounted).toBe(2);
    expect(context.only({ indicator: 'census-2022-uv201-people', area: 'S01006506' })).toMatchObject({
      value: 969,
      sourceRow: 13,
    });
    expect(context.only({ area: 'S01006506', breakdown: { group: 'White: Total' } })).toMatchObject({
      value: (890 / 969) * 100,
      numerator: 890,
      denominator: 969,
      sourceColumn: 3,
    });
  });

  it('keeps a zero share a value, and a share of nobody not applicable', async () => {
    const context = await read(body + footer);
    const breakdown = { group: 'Caribbean or Black: Total' };
    expect(context.only({ area: 'S01006506', breakdown })).toMatchObject({ status: 'value', value: 0 });
    expect(context.only({ area: 'S01006507', breakdown })).toMatchObject({
      status: 'not-applicable',
      value: null,
    });
  });

  it('takes a group that perturbation made larger than its total for everybody, without counts', async () => {
    const context = await read(body.replace('969,890', '889,890') + footer);
    const breakdown = { group: 'White: Total' };
    expect(context.only({ area: 'S01006506', breakdown })).toMatchObject({
      value: 100,
      numerator: null,
      denominator: null,
    });
  });

  it('refuses a line of figures for no code, and a table without a total', async () => {
    await expect(read(body.replace('"S01006507"', '"S0100650"') + footer)).rejects.toMatchObject({
      line: 14,
      value: 'S0100650',
    });
    await expect(read(body.replace('"All People"', '"Some People"') + footer)).rejects.toThrow(
      /no column All People/,
    );
  });

  it('refuses a file cut off before its footer', async () => {
    await expect(read(body)).rejects.toThrow(/lacks its footer/);
  });
});

describe.skipIf(!realData)('the real census table', () => {
  it('holds 6,976 data zones by ethnic group', async () => {
    const context = recordingContext();
    const file = await openRealFile('census/census2022_UV201_ethnic_group_dz_original.csv.gz');
    expect(scotlandsCensus.describe(file.sample).edition).toBe('UV201');
    await scotlandsCensus.read(file, context);
    expect(context.rowsCounted).toBe(6976);
    expect(context.only({ area: 'S01006509', breakdown: { group: 'White: White Scottish' } }).numerator).toBe(
      423,
    );
  });
});
