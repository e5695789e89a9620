import { Temporal } from 'temporal-polyfill';
import type { BodyKind } from '../bodies/body-kind.ts';
import { isPartnerByLaw } from '../bodies/designations-of-kind.ts';
import { type Reach, worksIn } from '../bodies/works-in.ts';

/** Section 13(2) of the Act: who must facilitate community planning and take reasonable steps to make it work. */
const facilitatingKinds: readonly BodyKind[] = [
  'council',
  'health-board',
  'highlands-and-islands-enterprise',
  'chief-constable',
  'fire-and-rescue-service',
  'scottish-enterprise',
  'south-of-scotland-enterprise',
];

/** Months after which the log of a facilitating partner has a gap. */
const gapMonths = 12;

/** Whether a body has the duty in a council area on a day. */
export function mustFacilitate(body: Reach & { kind: BodyKind }, councilArea: number, day: string): boolean {
  const { kind } = body;
  return (
    facilitatingKinds.includes(kind) &&
    worksIn(body, councilArea) &&
    (kind === 'council' || isPartnerByLaw(kind, day))
  );
}

/** Whether nothing has been entered for a partner in the last twelve months; `last` is the day of its newest entry. */
export function hasGap(last: string | null, today: string): boolean {
  return last === null || last < Temporal.PlainDate.from(today).subtract({ months: gapMonths }).toString();
}
