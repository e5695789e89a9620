import type { Span } from '../seats/term.ts';

/** By law: the Act makes it a partner. Agreed: the partnership took it in. */
export const membershipBases = ['statutory', 'agreed'] as const;

export type MembershipBasis = (typeof membershipBases)[number];

/** A body's part in a partnership, for a while. */
export interface Membership extends Span {
  id: string;
  partnershipId: number;
  bodyId: string;
  basis: MembershipBasis;
  published: boolean;
  version: number;
}
