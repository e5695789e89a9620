import type { AreaKind } from './area.ts';

interface KindName {
  one: string;
  many: string;
}

const names: Record<AreaKind, KindName> = {
  'data-zone-2001': { one: 'small area of 2001', many: 'small areas of 2001' },
  'data-zone-2011': { one: 'small area', many: 'small areas' },
  'data-zone-2022': { one: 'small area of 2022', many: 'small areas of 2022' },
  'zone-2011': { one: 'zone', many: 'zones' },
  'zone-2022': { one: 'zone of 2022', many: 'zones of 2022' },
  locality: { one: 'locality', many: 'localities' },
  ward: { one: 'ward', many: 'wards' },
  'hscp-locality': { one: 'health and social care locality', many: 'health and social care localities' },
  council: { one: 'council area', many: 'council areas' },
  hscp: { one: 'health and social care partnership', many: 'health and social care partnerships' },
  'health-board': { one: 'health board area', many: 'health board areas' },
  country: { one: 'country', many: 'countries' },
};

/** The publisher's own terms, for the pages that say how we know. */
const officialNames: Record<AreaKind, KindName> = {
  ...names,
  'data-zone-2001': { one: 'data zone (2001)', many: 'data zones (2001)' },
  'data-zone-2011': { one: 'data zone (2011)', many: 'data zones (2011)' },
  'data-zone-2022': { one: 'data zone (2022)', many: 'data zones (2022)' },
  'zone-2011': { one: 'intermediate zone (2011)', many: 'intermediate zones (2011)' },
  'zone-2022': { one: 'intermediate zone (2022)', many: 'intermediate zones (2022)' },
  ward: { one: 'multi-member ward', many: 'multi-member wards' },
};

/** A kind of area in plain words, for one area or for `count` of them. */
export function areaKindName(kind: AreaKind, count = 1): string {
  return count === 1 ? names[kind].one : names[kind].many;
}

/** The same in the words of the publisher. */
export function officialAreaKindName(kind: AreaKind, count = 1): string {
  return count === 1 ? officialNames[kind].one : officialNames[kind].many;
}
