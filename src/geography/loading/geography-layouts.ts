import { areaCodes } from './area-codes.ts';
import { councilCodeChanges } from './council-code-changes.ts';
import { dataZoneLookup } from './data-zone-lookup.ts';
import { dataZones2001 } from './data-zones-2001.ts';
import { familyGroups } from './family-groups.ts';
import { healthBoardCodes } from './health-board-codes.ts';
import type { GeographyLayout } from './layout.ts';
import { scotphoGeography } from './scotpho-geography.ts';
import { zoneTypology } from './zone-typology.ts';

/** Every lookup Commonty reads, in the order a folder of them is to be loaded: those that make areas first. */
export const geographyLayouts: readonly GeographyLayout[] = [
  dataZoneLookup('2011'),
  dataZoneLookup('2022'),
  areaCodes,
  councilCodeChanges,
  healthBoardCodes,
  familyGroups,
  dataZones2001,
  scotphoGeography,
  zoneTypology,
];
