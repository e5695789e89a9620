import type { BodyKind } from './body-kind.ts';
import type { Schedule } from './designations-of-kind.ts';
import type { DisadvantagedGroup } from './disadvantaged-group.ts';
import type { Reach } from './works-in.ts';

/** What is recorded of a body, as whoever keeps the record may change it. Empty is null. */
export interface BodyRecord extends Reach {
  kind: BodyKind;
  name: string;
  nameGd: string | null;
  shortName: string | null;
  website: string | null;
  charityNumber: string | null;
  description: string | null;
  areaOfOperation: string | null;
  /** Of community bodies: whom they speak for. */
  speaksFor: string | null;
  speaksForGroups: readonly DisadvantagedGroup[];
  /** Ids of areas. */
  speaksForPlaces: readonly number[];
  constituted: boolean | null;
  /** To what extent they wish to take part in community planning: section 4(6)(b). */
  wishes: string | null;
  /** ISO day. */
  closedOn: string | null;
  published: boolean;
}

export interface Body extends BodyRecord {
  id: string;
  version: number;
  /** The partnership that keeps the record; null: the nation. */
  keeperId: number | null;
}

export interface Designation {
  id: string;
  schedule: Schedule;
  since: string | null;
  until: string | null;
  source: string;
  toCheck: boolean;
  version: number;
}

/** The name by which people know it where there is little room. */
export function briefName({ name, shortName }: Pick<Body, 'name' | 'shortName'>): string {
  return shortName ?? name;
}
