import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Actor } from '../authorisation/actor.ts';
import type { IdentityCore, SignedIn } from './identity-core.ts';
import { askLibrary } from './library-answer.ts';
import { markSecondFactor, type SecondFactors, secondFactorsOf } from './second-factor-state.ts';
import { setSessionToken } from './session-cookie.ts';
import { addressHash, tokenHash } from './token-hash.ts';

export interface SecondFactorSetUp {
  /** `otpauth://…`, what the square of dots says. */
  uri: string;
  secret: string;
  backupCodes: readonly string[];
}

export type SecondFactorProblem = 'wrong' | 'second-factor' | { wait: number };

export interface SecondFactor {
  of(accountId: string): Promise<SecondFactors>;
  /** A secret for their app; it counts once a code of it was shown. `pending`: only somebody who has no factor yet. */
  begin(
    headers: Headers,
    actor: Actor,
    given: { password: string; pending: boolean },
  ): Promise<Result<SecondFactorSetUp, SecondFactorProblem>>;
  /** Six digits of the app, or one of the backup codes, which is then used up. */
  show(headers: Headers, actor: Actor, code: string): Promise<Result<SignedIn, SecondFactorProblem>>;
  newBackupCodes(
    headers: Headers,
    actor: Actor,
    password: string,
  ): Promise<Result<readonly string[], SecondFactorProblem>>;
  stop(headers: Headers, actor: Actor, password: string): Promise<Result<SignedIn, SecondFactorProblem>>;
}

export function secondFactor(core: IdentityCore): SecondFactor {
  const { database, library, attempts, cookieName, deliver } = core;

  /** A password counts as an attempt here as on the sign-in page; an account without one gives none. */
  const guarded = async <Value>(
    actor: Actor,
    password: string,
    call: (body: { password?: string }) => Promise<Response>,
    answered: (value: Readonly<Record<string, unknown>>, cookies: readonly string[]) => Promise<Value>,
  ): Promise<Result<Value, SecondFactorProblem>> => {
    const wait = await attempts.begin('password', actor.email);
    if (wait !== null) return failed({ wait });
    const answer = await askLibrary(() => call(password === '' ? {} : { password }));
    if (!answer.ok) return failed('wrong');
    await attempts.succeeded('password', actor.email);
    return ok(await answered(answer.value.body, answer.value.cookies));
  };
  /** The library begins a new session at some changes; what was shown in the old one holds in it. */
  const carryOver = async (actor: Actor, cookies: readonly string[]): Promise<SignedIn> => {
    const token = setSessionToken(cookies, cookieName);
    if (token === null) await markSecondFactor(core, actor.sessionId);
    else {
      const { rows } = await database.query<{ id: string }>('select id from session where token_hash = $1', [
        tokenHash(token),
      ]);
      await markSecondFactor(core, rows[0]?.id ?? actor.sessionId);
    }
    return { cookies };
  };

  return {
    of: (accountId) => secondFactorsOf(database, accountId),
    begin: async (headers, actor, { password, pending }) => {
      const { app, passkeys } = await secondFactorsOf(database, actor.accountId);
      if (app || (pending && passkeys > 0)) return failed('second-factor');
      return guarded(
        actor,
        password,
        (body) => library.api.enableTwoFactor({ body, headers, asResponse: true }),
        async (value) => {
          const uri = String(value['totpURI']);
          const backupCodes = value['backupCodes'] as string[];
          return { uri, secret: new URL(uri).searchParams.get('secret') ?? '', backupCodes };
        },
      );
    },
    show: async (headers, actor, given) => {
      const code = given.replace(/\s/g, '');
      const wait = await attempts.begin('second-factor', actor.accountId);
      if (wait !== null) return failed({ wait });
      const digits = /^\d{6}$/.test(code);
      if (!digits && !(await secondFactorsOf(database, actor.accountId)).app) return failed('wrong');
      const answer = await askLibrary(() =>
        digits
          ? library.api.verifyTOTP({ body: { code }, headers, asResponse: true })
          : library.api.verifyBackupCode({ body: { code }, headers, asResponse: true }),
      );
      if (!answer.ok) return failed('wrong');
      if (digits && !(await firstUse(core, actor.accountId, code))) return failed('wrong');
      await attempts.succeeded('second-factor', actor.accountId);
      return ok(await carryOver(actor, answer.value.cookies));
    },
    newBackupCodes: (headers, actor, password) =>
      guarded(
        actor,
        password,
        (body) => library.api.generateBackupCodes({ body, headers, asResponse: true }),
        async (value) => value['backupCodes'] as string[],
      ),
    stop: (headers, actor, password) =>
      guarded(
        actor,
        password,
        (body) => library.api.disableTwoFactor({ body, headers, asResponse: true }),
        async (_value, cookies) => {
          await deliver({ kind: 'second-factor-removed', to: actor.email, name: actor.name });
          return carryOver(actor, cookies);
        },
      ),
  };
}

/** Milliseconds for which an app's code would be taken: its half minute, and the one before and after. */
const codeLives = 90_000;

/** A code counts once (RFC 6238, 5.2): who looked over somebody's shoulder has nothing. */
async function firstUse(
  { database, secret, now }: IdentityCore,
  accountId: string,
  code: string,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `insert into verification (id, identifier, value, expires_at) values ($1, $1, '', $2)
     on conflict (id) do update set expires_at = excluded.expires_at where verification.expires_at < $3`,
    [
      `used-code:${addressHash(secret, `${accountId} ${code}`)}`,
      new Date(now() + codeLives),
      new Date(now()),
    ],
  );
  return rowCount === 1;
}
