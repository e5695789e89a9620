import type { AreaKind } from '../../geography/index.ts';

/** The kinds the Act knows: a local outcomes improvement plan (section 6) and a locality plan (section 10). */
export const planKinds = ['loip', 'locality'] as const;

export type PlanKind = (typeof planKinds)[number];

/** What a plan says for itself, its priorities and outcomes apart. */
export interface PlanWords {
  title: string;
  titleGd: string | null;
  vision: string;
  /** Section 6(2)(d): needs and circumstances of the residents. */
  needs: string;
  prevention: string;
  startsOn: string | null;
  endsOn: string | null;
  /** When it is to be looked at again (sections 7 and 11: from time to time). */
  reviewOn: string | null;
}

/** The working draft of a plan. */
export interface Plan extends PlanWords {
  id: string;
  /** Counts changes of all that belongs to it. */
  version: number;
  partnershipId: number;
  kind: PlanKind;
  /** Of a locality plan. */
  locality: { id: number; code: string; name: string } | null;
  /** Whether a version has been published. */
  published: boolean;
}

export interface PlanPriority {
  id: string;
  version: number;
  position: number;
  name: string;
  why: string;
}

/** Than whom people of a locality have significantly poorer outcomes (section 9). */
export const poorerThan = ['other-localities', 'scotland', 'both'] as const;

/** A locality the area is divided into. */
export interface PlanLocality {
  id: string;
  version: number;
  area: { id: number; code: string; name: string; kind: AreaKind };
  /** Null: not identified. */
  poorerThan: (typeof poorerThan)[number] | null;
  why: string;
  people: number | null;
  peopleSource: string | null;
}
