/** Kinds of bodies that the three Schedules tell apart, and those that partnerships take in besides. */
export const bodyKinds = [
  // Schedule 1
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
  // Anybody else
  'council',
  'third-sector-interface',
  'business',
  'community-council',
  'community-body',
  'housing-association',
  'university',
  'college',
  'special-health-board',
  'scottish-ministers',
  'crofting-commission',
  'scottish-canals',
  'courts-and-tribunals-service',
  'scottish-police-authority',
  'scottish-water',
  // Section 17: partners that became one corporate body together.
  'incorporated-partnership',
  'other-public-body',
] as const;

export type BodyKind = (typeof bodyKinds)[number];

export function isBodyKind(text: string): text is BodyKind {
  return (bodyKinds as readonly string[]).includes(text);
}

/** Kinds that speak for residents: section 4(6) is about them. */
const communityKinds: readonly BodyKind[] = ['community-body', 'community-council'];

export function isCommunityKind(kind: BodyKind): boolean {
  return communityKinds.includes(kind);
}
