export { createPartnershipFinder } from './find-partnership.ts';
export { partnershipName, type PartnershipName, partnershipNames } from './partnership-name.ts';
export { areaRecords } from './area-records.ts';
export type { Area, AreaKind } from './area.ts';
export { areaKinds } from './area.ts';
export { areaKindName, areaKindWords, officialAreaKindWords } from './area-kind-name.ts';
export {
  type AreaAttribute,
  areasByIds,
  areasOfKind,
  areaWithParents,
  attributeByArea,
  attributesOf,
  childrenOf,
  type FoundArea,
  findArea,
  loadAreaResolver,
  type MembershipPart,
  membersByParent,
  parentsOf,
  type RelatedArea,
} from './area-store.ts';
export { sourcesOfAreas } from './area-sources.ts';
export { sourcesOfBoundaries } from './boundary-sources.ts';
export {
  type AreaBoundary,
  boundariesOf,
  packedTopologyOfKind,
  type StoredBoundaries,
  storeBoundaries,
  topologyOfKind,
} from './boundary-store.ts';
export {
  type GeographyFacts,
  GeographyProblem,
  type GeographyRejection,
  noFacts,
} from './geography-facts.ts';
export { installReferenceGeography } from './install-reference-geography.ts';
export { type BoundaryFile, readBoundaryFile } from './loading/boundary-file.ts';
export { boundarySource, looksLikeBoundaries } from './loading/boundary-source.ts';
export { geographyLayouts } from './loading/geography-layouts.ts';
export type { GeographyLayout, LayoutSource, SourceRow } from './loading/layout.ts';
export { type PostcodeLayout, postcodeLayouts } from './loading/postcode-layouts.ts';
export { readPostcodes } from './loading/read-postcodes.ts';
export { partnershipCodes } from './codes-of-partnerships.ts';
export { type Partnership, partnerships } from './partnership-store.ts';
export { postcodeShape, type PostcodeRecord, writtenPostcode, postcodeKey } from './postcode.ts';
export {
  findPostcode,
  postcodeAreas,
  type PostcodeFound,
  type PostcodePlace,
  storePostcodes,
} from './postcode-store.ts';
export type { AreaResolver } from './resolver.ts';
export { type AreaHit, searchAreas } from './search-areas.ts';
export { type AreaTopology, unpackTopology } from './shared-topology.ts';
export { spellingKey, tidyName } from './spelling-key.ts';
export type { Sql } from './sql.ts';
export { type GeographyCounts, storeGeographyFacts } from './store-facts.ts';
