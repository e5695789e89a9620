import type { Span } from '../seats/term.ts';

/** By law: the Act makes it a partner. Agreed: the partnership took it in. */
export const membershipBases = ['statutory', 'agreed'] as const;

export type MembershipBasis = (typeof membershipBases)[number];

/** Where it says that a body is a partner by law, until somebody of the partnership confirms or corrects it. */
export interface Proposal {
  source: string;
  /** What whoever confirms it shall look at. */
  doubt: string | null;
}

/** A body's part in a partnership, for a while. */
export interface Membership extends Span {
  id: string;
  partnershipId: number;
  bodyId: string;
  basis: MembershipBasis;
  /** Null: people recorded or confirmed it. */
  proposal: Proposal | null;
  published: boolean;
  version: number;
}
