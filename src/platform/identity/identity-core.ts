import type { Database } from '../database/database.ts';
import type { Deliver } from './letter.ts';
import type { PasswordHashing } from './password-hashing.ts';
import type { SessionLimits } from './read-session.ts';
import type { SignInAttempts } from './sign-in-attempts.ts';
import type { SignInLibrary } from './sign-in-library.ts';

/** What the parts of signing in share. */
export interface IdentityCore {
  database: Database;
  library: SignInLibrary;
  attempts: SignInAttempts;
  hashing: PasswordHashing;
  deliver: Deliver;
  limits: SessionLimits;
  secret: string;
  cookieName: string;
  now(): number;
}

/** Why somebody was not signed in. */
export type SignInProblem =
  /** Address or password; which of them is not said. */
  | { reason: 'wrong' }
  /** The address was never confirmed. */
  | { reason: 'unconfirmed' }
  | { reason: 'wait'; minutes: number }
  /** Too many at once: in a moment. */
  | { reason: 'busy' }
  /** The link was used, replaced or is too old. */
  | { reason: 'link' }
  /** A passkey that is not known here, or was not given. */
  | { reason: 'passkey' }
  /** The provider refused, was not reached, or somebody turned back there. */
  | { reason: 'provider' }
  /** The provider does not say that the address is theirs. */
  | { reason: 'address-not-verified' };

export interface SignedIn {
  /** To be set by the answer, each as it stands. */
  cookies: readonly string[];
}
