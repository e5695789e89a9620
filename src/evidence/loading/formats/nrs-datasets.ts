import type { Period } from '../../period.ts';
import type { DatasetDescription } from '../format.ts';
import { openGovernmentLicence } from './licences.ts';
import { pointInTime } from './period-text.ts';

const shared = {
  publisher: 'National Records of Scotland',
  ...openGovernmentLicence,
  smallNumberThreshold: 0,
  // Above the populations that other files carry for their own use.
  precedence: 50,
};

/** Estimates for data zones and intermediate zones. */
export const smallAreas: DatasetDescription = {
  key: 'nrs-small-area-population',
  title: 'Small area population estimates',
  sourcePage:
    'https://www.nrscotland.gov.uk/statistics-and-data/statistics/statistics-by-theme/population/population-estimates/2011-based-special-area-population-estimates/small-area-population-estimates',
  description: 'People living in each data zone and intermediate zone on 30 June.',
  ...shared,
};

/** Estimates for councils and health boards. */
export const councilsAndBoards: DatasetDescription = {
  key: 'nrs-mid-year-population',
  title: 'Mid-year population estimates',
  sourcePage:
    'https://www.nrscotland.gov.uk/statistics-and-data/statistics/statistics-by-theme/population/population-estimates/mid-year-population-estimates',
  description: 'People living in each council and health board on 30 June.',
  ...shared,
};

/** 30 June, the day mid-year estimates are about. */
export function midYear(year: number): Period {
  return pointInTime(`${year}-06-30`, `mid-${year}`);
}
