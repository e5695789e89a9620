import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Actor } from '../authorisation/actor.ts';
import { arrive } from './arrive.ts';
import type { IdentityCore, SignedIn, SignInProblem } from './identity-core.ts';
import { askLibrary } from './library-answer.ts';
import { endSessions } from './sessions.ts';
import { type PasswordProblem, passwordProblem } from './password-rule.ts';

export type ChangeProblem = PasswordProblem | 'busy' | 'wrong' | 'no-password' | { wait: number };
export type ResetProblem = PasswordProblem | 'busy' | 'link';

export interface Passwords {
  signIn(
    headers: Headers,
    given: { address: string; password: string },
  ): Promise<Result<SignedIn, SignInProblem>>;
  /** Sends a link where there is an account; says the same where there is none. */
  recover(headers: Headers, address: string): Promise<Result<null, { minutes: number }>>;
  /** Ends every session of theirs. */
  reset(given: { token: string; password: string }): Promise<Result<null, ResetProblem>>;
  /** Ends every other session of theirs. */
  change(
    headers: Headers,
    actor: Actor,
    given: { current: string; password: string },
  ): Promise<Result<null, ChangeProblem>>;
  /** Whether an account has one: who came by a provider or a link may have none. */
  has(accountId: string): Promise<boolean>;
}

export function passwords(core: IdentityCore): Passwords {
  const { database, library, attempts, deliver } = core;
  const has = async (accountId: string) => {
    const { rows } = await database.query<{ has: boolean }>(
      `select exists (select from credential where owner_id = $1 and provider = 'credential' and password is not null) as has`,
      [accountId],
    );
    return rows[0]?.has ?? false;
  };
  return {
    has,
    signIn: async (headers, { address, password }) => {
      const email = address.trim().toLowerCase();
      const wait = await attempts.begin('password', email);
      if (wait !== null) return failed({ reason: 'wait', minutes: wait });
      const answer = await askLibrary(() =>
        library.api.signInEmail({ body: { email, password }, headers, asResponse: true }),
      );
      if (!answer.ok) {
        const { code } = answer.problem;
        if (code === 'BUSY') return failed({ reason: 'busy' });
        return failed({ reason: code === 'EMAIL_NOT_VERIFIED' ? 'unconfirmed' : 'wrong' });
      }
      await attempts.succeeded('password', email);
      return ok(await arrive(core, headers, answer.value.cookies, false));
    },

    recover: async (headers, address) => {
      const email = address.trim().toLowerCase();
      const wait = await attempts.begin('mail', email);
      if (wait !== null) return failed({ minutes: wait });
      await askLibrary(() =>
        library.api.requestPasswordReset({ body: { email }, headers, asResponse: true }),
      );
      return ok(null);
    },

    reset: async ({ token, password }) => {
      const problem = passwordProblem(password, '');
      if (problem !== null) return failed(problem);
      const answer = await askLibrary(() =>
        library.api.resetPassword({ body: { token, newPassword: password }, asResponse: true }),
      );
      if (answer.ok) return ok(null);
      return failed(answer.problem.code === 'BUSY' ? 'busy' : 'link');
    },

    change: async (headers, actor, { current, password }) => {
      const problem = passwordProblem(password, actor.email);
      if (problem !== null) return failed(problem);
      if (!(await has(actor.accountId))) return failed('no-password');
      const wait = await attempts.begin('password', actor.email);
      if (wait !== null) return failed({ wait });
      const answer = await askLibrary(() =>
        library.api.changePassword({
          body: { currentPassword: current, newPassword: password },
          headers,
          asResponse: true,
        }),
      );
      if (!answer.ok) return failed(answer.problem.code === 'BUSY' ? 'busy' : 'wrong');
      await attempts.succeeded('password', actor.email);
      await endSessions(database, actor.accountId, actor.sessionId);
      await deliver({ kind: 'password-changed', to: actor.email, name: actor.name });
      return ok(null);
    },
  };
}
