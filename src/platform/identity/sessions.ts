import type { Actor } from '../authorisation/actor.ts';
import type { Queries } from '../database/database.ts';
import type { IdentityCore } from './identity-core.ts';
import { sessionToken } from './session-cookie.ts';
import { tokenHash } from './token-hash.ts';

export interface OpenSession {
  id: string;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
}

export interface Sessions {
  /** Those that are not over, the one last used first. */
  list(accountId: string): Promise<OpenSession[]>;
  /** Only one's own: false where there is none of that id. */
  end(actor: Actor, sessionId: string): Promise<boolean>;
  endOthers(actor: Actor): Promise<void>;
  /** Ends the session of this browser, for good: its cookie opens nothing any more. The cookies to set. */
  signOut(headers: Headers): Promise<readonly string[]>;
}

export function sessions(core: IdentityCore): Sessions {
  const { database, limits, secret, cookieName, now } = core;
  const secure = cookieName.startsWith('__Host-') ? '; Secure' : '';
  return {
    list: async (accountId) => {
      const { rows } = await database.query<{
        id: string;
        user_agent: string | null;
        created_at: Date;
        last_seen_at: Date;
      }>(
        `select id, user_agent, created_at, last_seen_at from session
          where account_id = $1 and last_seen_at > $2 and created_at > $3 order by last_seen_at desc`,
        [
          accountId,
          new Date(now() - limits.idleMinutes * 60_000),
          new Date(now() - limits.hours * 3_600_000),
        ],
      );
      return rows.map((row) => ({
        id: row.id,
        userAgent: row.user_agent,
        createdAt: row.created_at,
        lastSeenAt: row.last_seen_at,
      }));
    },
    end: async (actor, sessionId) => {
      const { rowCount } = await database.query('delete from session where account_id = $1 and id = $2', [
        actor.accountId,
        sessionId,
      ]);
      return rowCount === 1;
    },
    endOthers: (actor) => endSessions(database, actor.accountId, actor.sessionId),
    signOut: async (headers) => {
      const token = sessionToken(headers.get('Cookie'), cookieName, secret);
      if (token !== null)
        await database.query('delete from session where token_hash = $1', [tokenHash(token)]);
      return [`${cookieName}=; Max-Age=0; Path=/; HttpOnly${secure}; SameSite=Lax`];
    },
  };
}

/** Ends the sessions of an account, but for one where that is named. */
export async function endSessions(
  database: Queries,
  accountId: string,
  except: string | null,
): Promise<void> {
  await database.query('delete from session where account_id = $1 and id is distinct from $2', [
    accountId,
    except,
  ]);
}
