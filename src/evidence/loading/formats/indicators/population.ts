import { defineIndicator } from './define.ts';

/** People living in an area; broken down by sex and age where the file does so. */
export const population = defineIndicator({
  key: 'population',
  name: 'Population',
  phrase: 'the population',
  domain: 'People',
  unit: 'people',
  valueKind: 'count',
  polarity: 'neutral',
  decimals: 0,
  definition: 'People who usually live in the area, estimated for 30 June of the year.',
  source: 'National Records of Scotland, mid-year population estimates',
  caveats:
    'Estimates are rolled forward from the last census by births, deaths and moves, and become less sure with each year and for smaller areas. The 2021 and earlier series here were made before Scotland’s Census 2022 and are not rebased to it.',
});
