import type { Span } from './term.ts';

export const seatRoles = ['chair', 'vice-chair', 'member', 'adviser', 'observer'] as const;

export type SeatRole = (typeof seatRoles)[number];

/** A place at the table of a partnership or one of its groups, which a body fills. */
export interface Seat extends Span {
  id: string;
  partnershipId: number;
  bodyId: string;
  /** Null: of the partnership's board. */
  groupId: string | null;
  /** Null of no group, or of one the reader may not see. */
  groupName: string | null;
  title: string;
  role: SeatRole;
  published: boolean;
  version: number;
}

/** Somebody's time in a seat. */
export interface SeatTerm extends Span {
  id: string;
  seatId: string;
  /** Public, as that of whoever holds a public office; null where it was erased. */
  holderName: string | null;
  holderAccountId: string | null;
  published: boolean;
  version: number;
}

export interface SeatWithTerms extends Seat {
  /** Newest first. */
  terms: SeatTerm[];
}
