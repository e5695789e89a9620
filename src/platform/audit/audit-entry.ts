/** Something somebody did, as it is recorded. */
export interface AuditEvent {
  /** A pseudonym, or what acted of itself: `command-line`, `system`. Never a name. */
  actor: string;
  /** For whom, where somebody acts for someone else; `why` is then required. */
  actingFor?: string;
  /** Id of the partnership's council area; absent where it concerns them all. */
  partnershipId?: number;
  /** Subject and what was done to it: `release.loaded`. */
  action: string;
  subjectId: string;
  /** What was there before and after: plain JSON, without personal data. */
  before?: unknown;
  after?: unknown;
  why?: string;
}

/** A row of the trail, each part as PostgreSQL writes it, since that is what the hash is made of. */
export interface AuditEntry {
  /** From 1, without a gap. */
  position: string;
  /** UTC with microseconds: `2026-11-22T09:30:00.000000Z`. */
  at: string;
  actor: string;
  actingFor: string | null;
  partnershipId: string | null;
  action: string;
  subjectId: string;
  before: string | null;
  after: string | null;
  why: string | null;
  /** 64 hexadecimal digits each. */
  previousHash: string;
  hash: string;
}
