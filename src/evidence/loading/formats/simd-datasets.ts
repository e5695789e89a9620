import type { DatasetDescription } from '../format.ts';
import { openGovernmentLicence } from './licences.ts';
import { pointInTime } from './period-text.ts';

const shared = {
  publisher: 'Scottish Government',
  ...openGovernmentLicence,
  // The publisher hides small numbers itself, and marks where.
  smallNumberThreshold: 0,
};

const page2020 = 'https://www.gov.scot/collections/scottish-index-of-multiple-deprivation-2020/';
const page2016 = 'https://statistics.gov.scot/data/scottish-index-of-multiple-deprivation-2016';

export const simd2020: DatasetDescription = {
  key: 'simd-2020v2',
  title: 'Scottish Index of Multiple Deprivation 2020v2: ranks and indicators',
  sourcePage: page2020,
  description:
    'Ranks of 6,976 data zones, overall and in seven domains, and the rounded figures they are made from.',
  precedence: 20,
  ...shared,
};

export const simd2020Unrounded: DatasetDescription = {
  key: 'simd-2020v2-unrounded',
  title: 'Scottish Index of Multiple Deprivation 2020v2: indicators, unrounded',
  sourcePage: page2020,
  description: 'The figures behind SIMD 2020v2 in full precision.',
  precedence: 30,
  ...shared,
};

export const simd2020Phs: DatasetDescription = {
  key: 'simd-2020v2-phs',
  title: 'Scottish Index of Multiple Deprivation 2020v2: Public Health Scotland',
  sourcePage: 'https://www.opendata.nhs.scot/dataset/scottish-index-of-multiple-deprivation',
  description:
    'The same ranks with deciles and fifths that hold equal numbers of people, for Scotland and smaller areas.',
  precedence: 10,
  ...shared,
  publisher: 'Public Health Scotland',
};

export const simd2016: DatasetDescription = {
  key: 'simd-2016',
  title: 'Scottish Index of Multiple Deprivation 2016',
  sourcePage: page2016,
  description: 'The publisher’s workbook: ranks and bands of 6,976 data zones.',
  precedence: 20,
  ...shared,
};

export const simd2016Ranks: DatasetDescription = {
  key: 'simd-2016-ranks',
  title: 'Scottish Index of Multiple Deprivation 2016: ranks',
  sourcePage: page2016,
  description: 'Ranks of 6,976 data zones, overall and in seven domains.',
  precedence: 10,
  ...shared,
};

export const simd2016Indicators: DatasetDescription = {
  key: 'simd-2016-indicators',
  title: 'Scottish Index of Multiple Deprivation 2016: indicators, unrounded',
  sourcePage: page2016,
  description: 'The figures behind SIMD 2016 in full precision.',
  precedence: 30,
  ...shared,
};

export const simd2012: DatasetDescription = {
  key: 'simd-2012',
  title: 'Scottish Index of Multiple Deprivation 2012: ranks',
  sourcePage: 'https://github.com/humaniverse/IMD',
  description: 'Ranks of the 6,505 data zones of 2001.',
  precedence: 0,
  ...shared,
};

/** The files name no year; an edition is dated by the day it was published. */
export const editionDays = {
  2020: pointInTime('2020-01-28', 'SIMD 2020v2'),
  2016: pointInTime('2016-08-31', 'SIMD 2016'),
  2012: pointInTime('2012-12-18', 'SIMD 2012'),
} as const;

/** The populations in the files: mid-2017 in the 2020 edition, mid-2014 in that of 2016. */
export const populationDays = {
  2020: pointInTime('2017-06-30', 'mid-2017'),
  2016: pointInTime('2014-06-30', 'mid-2014'),
} as const;
