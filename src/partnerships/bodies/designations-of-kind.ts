import type { BodyKind } from './body-kind.ts';

/** 1: community planning partners; 2: public service authorities (participation requests); 3: asset transfer authorities. */
export type Schedule = 1 | 2 | 3;

export const schedules: readonly Schedule[] = [1, 2, 3];

/** What the law says of every body of a kind. */
export interface KindDesignation {
  schedule: Schedule;
  /** ISO day; null: since the Schedule came into force. */
  since: string | null;
  source: string;
  /** Could not be read in its source, or the source leaves the day open: a person must check it. */
  toCheck: boolean;
}

const act = 'Community Empowerment (Scotland) Act 2015';

/** South of Scotland Enterprise Act 2019, which put it into Schedule 1 on this day. */
const southOfScotlandEnterpriseSince = '2019-10-16';

const partners: readonly BodyKind[] = [
  'regional-college-board',
  'chief-constable',
  'health-board',
  'highlands-and-islands-enterprise',
  'historic-environment-scotland',
  'integration-joint-board',
  'national-park-authority',
  'regional-strategic-body',
  'scottish-enterprise',
  'sepa',
  'fire-and-rescue-service',
  'scottish-natural-heritage',
  'sportscotland',
  'skills-development-scotland',
  'regional-transport-partnership',
  'visitscotland',
  'south-of-scotland-enterprise',
];

const publicServiceAuthorities: readonly BodyKind[] = [
  'regional-college-board',
  'college',
  'health-board',
  'highlands-and-islands-enterprise',
  'council',
  'national-park-authority',
  'chief-constable',
  'scottish-enterprise',
  'sepa',
  'fire-and-rescue-service',
  'scottish-natural-heritage',
  'regional-transport-partnership',
];

const assetTransferAuthorities: readonly BodyKind[] = [
  'council',
  'scottish-ministers',
  'crofting-commission',
  'regional-college-board',
  'college',
  'health-board',
  'special-health-board',
  'highlands-and-islands-enterprise',
  'historic-environment-scotland',
  'national-park-authority',
  'regional-transport-partnership',
  'scottish-canals',
  'courts-and-tribunals-service',
  'scottish-enterprise',
  'sepa',
  'fire-and-rescue-service',
  'scottish-natural-heritage',
  'scottish-police-authority',
  'scottish-water',
  'south-of-scotland-enterprise',
];

/**
 * The Schedules a body is in because of its kind. Orders may add others (section 21(3) for Schedule 2), so these are what
 * a new record begins with, not all there may be.
 */
export function designationsOfKind(kind: BodyKind): KindDesignation[] {
  const since = kind === 'south-of-scotland-enterprise' ? southOfScotlandEnterpriseSince : null;
  const listed = (kinds: readonly BodyKind[], schedule: Schedule, source: string, toCheck: boolean) =>
    kinds.includes(kind) ? [{ schedule, since, source, toCheck }] : [];
  return [
    ...listed(partners, 1, `${act}, schedule 1`, false),
    ...listed(publicServiceAuthorities, 2, `${act}, schedule 2`, false),
    ...listed(
      assetTransferAuthorities,
      3,
      `${act}, schedule 3, as listed in the asset transfer guidance of 2017`,
      true,
    ),
  ];
}

/** Whether the law makes bodies of this kind community planning partners on a day. */
export function isPartnerByLaw(kind: BodyKind, day: string): boolean {
  return designationsOfKind(kind).some(
    ({ schedule, since }) => schedule === 1 && (since === null || since <= day),
  );
}
