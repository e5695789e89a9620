import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../src/main/site.tsx';
import type { Actor } from '../../src/platform/authorisation/actor.ts';
import type { FoundActor } from '../../src/platform/authorisation/request-actor.ts';
import { type Role, roles } from '../../src/platform/authorisation/role.ts';
import {
  type DeclaredRoute,
  routesWithDeclarations,
} from '../../src/platform/authorisation/routes-with-declarations.ts';
import type { Who } from '../../src/platform/authorisation/who-may.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';
import { freshDatabase } from '../support/database.ts';
import { uploadServices } from '../support/uploads.ts';
import { testIdentity } from '../support/identity.ts';

/** Two partnerships: whoever is tried holds their role in the first, in the second, or in the nation. */
const [own, other] = [1, 2];
const ownCode = 'D12000001';
const nobodys = '019aa2f0-0000-7000-8000-000000000000';

interface Tried {
  name: string;
  found: FoundActor;
}

const actor = (role: Role, partnershipId: number | null, acting = false): Actor => ({
  accountId: '019aa2f0-0000-7000-8000-00000000aaaa',
  name: 'Seonag',
  email: 'seonag@example.scot',
  pseudonym: '019aa2f0-0000-4000-8000-00000000bbbb',
  sessionId: '019aa2f0-0000-7000-8000-00000000cccc',
  grants: [{ role, partnershipId, bodyId: null }],
  actingFor: acting
    ? {
        accountId: '019aa2f0-0000-7000-8000-00000000dddd',
        name: 'Eòghann',
        pseudonym: '019aa2f0-0000-4000-8000-00000000eeee',
        why: 'They asked for help by telephone.',
        until: '2026-11-28T12:00:00Z',
      }
    : null,
});
const signedIn = (one: Actor): FoundActor => ({
  state: 'signed-in',
  actor: one,
  endsAt: '2026-11-28T12:00:00Z',
});

const everyone: Tried[] = [
  { name: 'nobody', found: { state: 'anonymous' } },
  { name: 'a session that ran out', found: { state: 'expired', accountId: actor('officer', own).accountId } },
  ...roles.flatMap((role) => [
    { name: `${role} of the partnership`, found: signedIn(actor(role, own)) },
    { name: `${role} of another partnership`, found: signedIn(actor(role, other)) },
    { name: `${role} of the nation`, found: signedIn(actor(role, null)) },
  ]),
  { name: 'an officer before the second factor', found: { state: 'pending', actor: actor('officer', own) } },
  { name: 'an administrator acting as an officer', found: signedIn(actor('officer', own, true)) },
];

/** What the declaration means, said a second time and otherwise than in the code that is tested. */
function mayUse(who: Who, found: FoundActor): boolean {
  if (who === 'everybody') return true;
  if (found.state === 'anonymous' || found.state === 'expired') return false;
  if (found.state === 'pending') return who === 'arriving';
  if (who === 'arriving' || who === 'signed-in') return true;
  if (who === 'in-person') return found.actor.actingFor === null;
  if (who.inPerson && found.actor.actingFor !== null) return false;
  const [grant] = found.actor.grants;
  if (grant === undefined) return false;
  const named = new Set<string>(who.roles);
  if (named.has('officer')) named.add('administrator');
  const places: Record<typeof who.within, (number | null)[]> = {
    anywhere: [own, other, null],
    partnership: [own, null],
    nation: [null],
  };
  return named.has(grant.role) && places[who.within].includes(grant.partnershipId);
}

describe('every route', () => {
  let site: Hono;
  let routes: DeclaredRoute[];
  let tried: Tried;
  const refused: string[] = [];

  beforeAll(async () => {
    const database = await freshDatabase();
    await database.query(`
      insert into instance (kind) values ('demonstration');
      insert into area (id, kind, code, name) overriding system value
        values (${own}, 'council', '${ownCode}', 'Own'), (${other}, 'council', 'D12000002', 'Other');
      insert into partnership (area_id, tile_column, tile_row, short_name)
        values (${own}, 0, 0, 'Own'), (${other}, 1, 0, 'Other')`);
    const logger = createLogger('info', {
      write: (line) => {
        const { msg, refusal } = JSON.parse(line) as { msg: string; refusal?: string };
        if (msg === 'refused' && refusal) refused.push(refusal);
      },
    });
    site = createSite({
      database,
      site: { demonstration: true, assets: createAssets() },
      logger,
      accounts: testIdentity(database),
      readActor: async () => tried.found,
      uploads: await uploadServices(database),
    });
    routes = routesWithDeclarations(site).filter(({ path }) => !path.startsWith('/gd/') && path !== '/gd');
  });

  it('is declared as it was reviewed: a change of who may do what shows in the list', () => {
    const list = routes.map(({ method, path, who }) => `${method} ${path}: ${told(who)}`).toSorted();
    const file = join(import.meta.dirname, 'golden/who-may.txt');
    const text = `${list.join('\n')}\n`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('answers those it is for, and refuses all others', async () => {
    const wrong: string[] = [];
    for (const { method, path, who } of routes) {
      for (tried of everyone) {
        refused.length = 0;
        const { status } = await site.request(addressOf(path), requestOf(method));
        const allowed = who !== null && mayUse(who, tried.found);
        const saw = `${method} ${path} as ${tried.name}: ${status}${refused.length > 0 ? `, ${refused}` : ''}`;
        if (allowed === refused.length > 0) wrong.push(`${saw}, but ${allowed ? 'may' : 'may not'} use it`);
        if (!allowed && ![303, 401, 403, 404].includes(status)) wrong.push(saw);
        if (!allowed && hides(who) && ![303, 401, 404].includes(status))
          wrong.push(`${saw}, which says that it is there`);
        if (status >= 500) wrong.push(saw);
      }
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});

const hides = (who: Who | null): boolean =>
  typeof who === 'object' && who !== null && who.hidden === true && !who.inPerson;

function told(who: Who | null): string {
  if (who === null || typeof who === 'string') return who ?? 'NOBODY SAID';
  const more = [who.hidden ? 'hidden' : '', who.inPerson ? 'in person' : ''].filter((word) => word !== '');
  return `${who.roles.join(', ')}; within ${who.within}${more.map((word) => `; ${word}`).join('')}`;
}

/** An address of the route's pattern; ids are of nothing that is there. */
function addressOf(path: string): string {
  return path
    .replace(/:code(\{[^}]*\})?/g, ownCode)
    .replace(/:\w+\{([^}]*)\}/g, (_, pattern: string) => pattern.replace(/\\\.\.\+|\\\..*/, '.csv'))
    .replace(/:\w+\??/g, nobodys);
}

function requestOf(method: string): RequestInit {
  if (method === 'GET' || method === 'ALL') return {};
  return {
    method,
    body: new URLSearchParams({ why: 'a forged form' }),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  };
}
