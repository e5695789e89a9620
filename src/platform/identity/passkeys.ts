import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Actor } from '../authorisation/actor.ts';
import { arrive } from './arrive.ts';
import type { IdentityCore, SignedIn, SignInProblem } from './identity-core.ts';
import { askLibrary, type LibraryAnswer } from './library-answer.ts';
import { markSecondFactor, secondFactorsOf } from './second-factor-state.ts';
import { userVerified } from './user-verified.ts';

export interface Passkey {
  id: string;
  name: string | null;
  createdAt: Date;
}

type Options = Pick<LibraryAnswer, 'body' | 'cookies'>;
/** What a browser's authenticator said, as `PublicKeyCredential.toJSON()` gives it. */
export type AuthenticatorResponse = Record<string, unknown>;

export interface Passkeys {
  /** A challenge for the browser, and the cookie it belongs to. */
  signInOptions(headers: Headers): Promise<Options>;
  signIn(headers: Headers, response: AuthenticatorResponse): Promise<Result<SignedIn, SignInProblem>>;
  list(accountId: string): Promise<Passkey[]>;
  /** `pending`: before their second factor; then only somebody who has none yet may add one. */
  addOptions(headers: Headers, actor: Actor, pending: boolean): Promise<Result<Options, 'second-factor'>>;
  add(
    headers: Headers,
    actor: Actor,
    given: { response: AuthenticatorResponse; name: string; pending: boolean },
  ): Promise<Result<null, 'second-factor' | 'passkey'>>;
  /** False where there is none of that id among theirs. */
  remove(actor: Actor, passkeyId: string): Promise<boolean>;
}

export function passkeys(core: IdentityCore): Passkeys {
  const { database, library, deliver } = core;
  const mayAdd = async (actor: Actor, pending: boolean) => {
    if (!pending) return true;
    const { app, passkeys: keys } = await secondFactorsOf(database, actor.accountId);
    return !app && keys === 0;
  };
  return {
    signInOptions: async (headers) => {
      const answer = await askLibrary(() =>
        library.api.generatePasskeyAuthenticationOptions({ headers, asResponse: true }),
      );
      if (!answer.ok) throw new Error(`No challenge for a passkey: ${answer.problem.code}`);
      return { ...answer.value, body: { ...answer.value.body, userVerification: 'required' } };
    },
    signIn: async (headers, response) => {
      const answer = await askLibrary(() =>
        library.api.verifyPasskeyAuthentication({
          body: { response: response as never },
          headers,
          asResponse: true,
        }),
      );
      if (!answer.ok) return failed({ reason: 'passkey' });
      return ok(
        await arrive(core, headers, answer.value.cookies, userVerified(response, 'authenticatorData')),
      );
    },
    list: async (accountId) => {
      const { rows } = await database.query<{ id: string; name: string | null; created_at: Date }>(
        'select id, name, created_at from passkey where account_id = $1 order by id',
        [accountId],
      );
      return rows.map((row) => ({ id: row.id, name: row.name, createdAt: row.created_at }));
    },
    addOptions: async (headers, actor, pending) => {
      if (!(await mayAdd(actor, pending))) return failed('second-factor');
      const answer = await askLibrary(() =>
        library.api.generatePasskeyRegistrationOptions({ headers, asResponse: true }),
      );
      if (!answer.ok) throw new Error(`No challenge for a new passkey: ${answer.problem.code}`);
      return ok(answer.value);
    },
    add: async (headers, actor, { response, name, pending }) => {
      if (!(await mayAdd(actor, pending))) return failed('second-factor');
      const answer = await askLibrary(() =>
        library.api.verifyPasskeyRegistration({ body: { response, name }, headers, asResponse: true }),
      );
      if (!answer.ok) return failed('passkey');
      if (userVerified(response, 'attestationObject')) await markSecondFactor(core, actor.sessionId);
      await deliver({ kind: 'passkey-added', to: actor.email, name: actor.name });
      return ok(null);
    },
    remove: async (actor, passkeyId) => {
      const { rowCount } = await database.query('delete from passkey where account_id = $1 and id = $2', [
        actor.accountId,
        passkeyId,
      ]);
      if (rowCount !== 1) return false;
      await deliver({ kind: 'passkey-removed', to: actor.email, name: actor.name });
      return true;
    },
  };
}
