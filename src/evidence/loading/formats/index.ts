import type { GeographyFormat, ObservationFormat } from '../format.ts';
import { areaBoundaries } from './area-boundaries.ts';
import { areaLookups } from './area-lookups.ts';
import { cpopCounts } from './cpop-counts.ts';
import { cpopPartnershipsLong } from './cpop-partnerships-long.ts';
import { cpopWorkbook } from './cpop-workbook.ts';
import { duncanInputs } from './duncan-inputs.ts';
import { lgbfLong } from './lgbf-long.ts';
import { nhsOpenData } from './nhs-open-data.ts';
import { nrsCouncilAges, nrsDataZoneAges } from './nrs-single-ages.ts';
import { nrsDataZoneTotals, nrsHealthBoards, nrsZoneTotals } from './nrs-totals.ts';
import { postcodeDirectories } from './postcode-directories.ts';
import { scotlandsCensus } from './scotlands-census.ts';
import { scotphoInequality } from './scotpho-inequality.ts';
import { simd2016Workbook } from './simd-2016-workbook.ts';
import { simd2020v2Original } from './simd-2020v2-original.ts';
import { simd2020v2Phs } from './simd-2020v2-phs.ts';
import { simd2012RanksFormat, simd2016RanksFormat } from './simd-ranks.ts';
import { simd2016Unrounded, simd2020v2Unrounded } from './simd-unrounded.ts';
import { statisticsGovScot } from './statistics-gov-scot.ts';

/** Every official layout Commonty reads. A file is recognised by exactly one of them, or by none. */
export const formats: readonly (ObservationFormat | GeographyFormat)[] = [
  ...areaLookups,
  areaBoundaries,
  ...postcodeDirectories,
  nrsDataZoneAges,
  nrsDataZoneTotals,
  nrsZoneTotals,
  nrsCouncilAges,
  nrsHealthBoards,
  simd2020v2Original,
  simd2020v2Unrounded,
  simd2020v2Phs,
  simd2016Workbook,
  simd2016RanksFormat,
  simd2016Unrounded,
  simd2012RanksFormat,
  cpopPartnershipsLong,
  cpopWorkbook,
  cpopCounts,
  duncanInputs,
  scotphoInequality,
  lgbfLong,
  scotlandsCensus,
  nhsOpenData,
  statisticsGovScot,
];
