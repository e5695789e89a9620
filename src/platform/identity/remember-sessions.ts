import type { FoundActor } from '../authorisation/request-actor.ts';
import type { Queries } from '../database/database.ts';
import { readInstanceVersions } from '../database/instance-versions.ts';
import { notedEvery, type ReadSession, readSession, type SessionLimits } from './read-session.ts';
import { tokenHash } from './token-hash.ts';

/** Sessions that are remembered at once; the one not used for longest makes room. */
const mostSessions = 5_000;

/**
 * Who holds a token. Sessions that are in use are remembered until anything changes that they depend on: the version
 * that moves with sessions, accounts and roles is read after every call, so that an ended session, or a role taken
 * away, is over with the next request, in every process. Hours of the clock are compared each time.
 */
export function rememberSessions(
  database: Queries,
  limits: SessionLimits,
): (token: string, now: number) => Promise<FoundActor> {
  let version: string | null = null;
  let remembered = new Map<string, ReadSession>();
  return async (token, now) => {
    const hash = tokenHash(token);
    const access = (await readInstanceVersions(database))?.access ?? null;
    if (access !== version || access === null) {
      version = access;
      remembered = new Map();
    }
    const own = remembered;
    const known = own.get(hash);
    own.delete(hash);
    const read = known && holdsStill(known, now) ? known : await readSession(database, hash, limits, now);
    if (access !== null && read.found.state === 'signed-in') own.set(hash, read);
    for (const oldest of own.keys()) {
      if (own.size <= mostSessions) break;
      own.delete(oldest);
    }
    return read.found;
  };
}

function holdsStill({ found, lastSeenAt }: ReadSession, now: number): boolean {
  if (found.state !== 'signed-in' || lastSeenAt === null) return false;
  const { actingFor } = found.actor;
  const until = Math.min(Date.parse(found.endsAt), actingFor ? Date.parse(actingFor.until) : Infinity);
  return now < until && now - lastSeenAt < notedEvery;
}
