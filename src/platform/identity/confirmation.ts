import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Actor } from '../authorisation/actor.ts';
import type { IdentityCore } from './identity-core.ts';
import { TooBusy } from './password-hashing.ts';
import type { SecondFactor } from './second-factor.ts';
import { secondFactorsOf } from './second-factor-state.ts';

/** What somebody shows once more before something that cannot be undone. */
export interface WaysToConfirm {
  password: boolean;
  /** An app that shows codes. */
  app: boolean;
}

export type ConfirmProblem =
  | 'wrong-password'
  | 'wrong-code'
  | 'busy'
  /** They have neither, and signed in too long ago. */
  | 'sign-in-again'
  | { wait: number };

export interface Confirmation {
  of(accountId: string): Promise<WaysToConfirm>;
  /** Whether it is them: by all they have or, where they have neither, by having signed in just now. */
  confirm(
    headers: Headers,
    actor: Actor,
    given: { password: string; code: string },
  ): Promise<Result<null, ConfirmProblem>>;
}

/** How long a sign-in counts as just now. */
const freshMinutes = 15;

export function confirmation(core: IdentityCore, secondFactor: SecondFactor): Confirmation {
  const { database, attempts, hashing, now } = core;
  const passwordHash = async (accountId: string) => {
    const { rows } = await database.query<{ password: string }>(
      `select password from credential where owner_id = $1 and provider = 'credential' and password is not null`,
      [accountId],
    );
    return rows[0]?.password ?? null;
  };
  const isFresh = async (sessionId: string) => {
    const { rows } = await database.query<{ at: Date }>(
      'select greatest(created_at, second_factor_at) as at from session where id = $1',
      [sessionId],
    );
    return rows[0] !== undefined && now() - rows[0].at.getTime() < freshMinutes * 60_000;
  };

  return {
    of: async (accountId) => ({
      password: (await passwordHash(accountId)) !== null,
      app: (await secondFactorsOf(database, accountId)).app,
    }),
    confirm: async (headers, actor, { password, code }) => {
      const hash = await passwordHash(actor.accountId);
      const { app } = await secondFactorsOf(database, actor.accountId);
      if (hash === null && !app) return (await isFresh(actor.sessionId)) ? ok(null) : failed('sign-in-again');
      if (hash !== null) {
        const wait = await attempts.begin('password', actor.email);
        if (wait !== null) return failed({ wait });
        try {
          if (!(await hashing.verify({ hash, password }))) return failed('wrong-password');
        } catch (problem) {
          if (problem instanceof TooBusy) return failed('busy');
          throw problem;
        }
        await attempts.succeeded('password', actor.email);
      }
      if (!app) return ok(null);
      const shown = await secondFactor.show(headers, actor, code);
      if (shown.ok) return ok(null);
      return failed(typeof shown.problem === 'object' ? shown.problem : 'wrong-code');
    },
  };
}
