import type { Role } from '../../src/platform/authorisation/role.ts';
import type { FoundActor } from '../../src/platform/authorisation/request-actor.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { addAccount } from '../../src/platform/identity/account-store.ts';
import { rememberSessions } from '../../src/platform/identity/remember-sessions.ts';
import { tokenHash } from '../../src/platform/identity/token-hash.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';

/** Somebody with an account and a session that is fully signed in, without the seconds a password takes. */
export interface SignedInPerson {
  accountId: string;
  email: string;
  /** What a browser of theirs sends. */
  headers: { Cookie: string };
}

const limits = { idleMinutes: 60, hours: 12 };

/** Two partnerships, of the council areas 1 and 2. */
export async function twoPartnerships(database: Database): Promise<void> {
  await database.query(`
    insert into instance (kind) values ('demonstration') on conflict do nothing;
    insert into area (id, kind, code, name) overriding system value
      values (1, 'council', 'D12000001', 'Ardmore'), (2, 'council', 'D12000002', 'Balnagask');
    insert into partnership (area_id, tile_column, tile_row, short_name)
      values (1, 0, 0, 'Ardmore'), (2, 1, 0, 'Balnagask')`);
}

/** Adds somebody who holds a role somewhere (null: in the nation), or none. */
export async function signedInPerson(
  database: Database,
  name: string,
  ...held: readonly [role: Role, partnershipId: number | null, bodyId?: string][]
): Promise<SignedInPerson> {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.scot`;
  const accountId = await addAccount(database, { name, email, passwordHash: null });
  if (accountId === null) throw new Error(`${email} has an account already.`);
  for (const [role, partnershipId, bodyId = null] of held)
    await database.query(
      `insert into role_grant (id, account_id, role, partnership_id, body_id, granted_by)
       values ($1, $2, $3, $4, $5, 'test')`,
      [uuidv7(), accountId, role, partnershipId, bodyId],
    );
  return signedInAgain(database, accountId, email);
}

/** Another session of theirs. */
export async function signedInAgain(
  database: Database,
  accountId: string,
  email: string,
): Promise<SignedInPerson> {
  const token = crypto.randomUUID();
  await database.query(
    `insert into session (id, account_id, token_hash, expires_at, second_factor_at)
     values ($1, $2, $3, now() + interval '1 day', now())`,
    [uuidv7(), accountId, tokenHash(token)],
  );
  return { accountId, email, headers: { Cookie: `test-session=${token}` } };
}

/** Reads the sessions of these people as the site does, but for the signature of the cookie. */
export function readTestActor(database: Database, now: () => number = Date.now) {
  const holderOf = rememberSessions(database, limits);
  return async (request: Request): Promise<FoundActor> => {
    const token = /test-session=([\w-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
    return token === undefined ? { state: 'anonymous' } : holderOf(token, now());
  };
}
