import { beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../src/main/site.tsx';
import { asActor } from '../../src/platform/authorisation/as-actor.ts';
import { routesWithDeclarations } from '../../src/platform/authorisation/routes-with-declarations.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { testIdentity } from '../support/identity.ts';
import { readTestActor, type SignedInPerson, signedInPerson, twoPartnerships } from '../support/people.ts';

/** What everybody does with their own account and session: no record of a partnership. */
const ownAffairs =
  /^\/(account|session|sign-in|sign-out|register|recover|drafts|acting\/stop|mail\/stop|invitations)(\/|$)/;

describe('an auditor', () => {
  let database: TestDatabase;
  let auditor: SignedInPerson;
  let site: ReturnType<typeof createSite>;

  beforeAll(async () => {
    database = await freshDatabase();
    await twoPartnerships(database);
    auditor = await signedInPerson(database, 'Una Auditor', ['auditor', null]);
    site = createSite({
      database,
      site: { demonstration: true, assets: createAssets() },
      logger: createLogger('silent'),
      accounts: testIdentity(database),
      readActor: readTestActor(database),
    });
  });

  it('is refused every change of a partnership’s or the nation’s records', async () => {
    const tried: string[] = [];
    const wrong: string[] = [];
    for (const { method, path } of routesWithDeclarations(site)) {
      if (method === 'GET' || method === 'ALL' || ownAffairs.test(path.replace(/^\/gd/, ''))) continue;
      const address = path
        .replace(':code', 'D12000001')
        .replace(/:\w+/g, '019aa2f0-0000-7000-8000-000000000000');
      const { status } = await site.request(address, {
        method,
        headers: auditor.headers,
        body: new URLSearchParams({ why: 'x' }),
      });
      tried.push(path);
      if (status !== 403 && status !== 404) wrong.push(`${method} ${path}: ${status}`);
    }
    expect(wrong).toEqual([]);
    expect(tried.length).toBeGreaterThan(10);
  });

  it('may read every record of every partnership, and write none, whatever a route lets through', async () => {
    const { rows: tenants } = await database.query<{ name: string }>(
      `select relname as name from pg_class c join pg_attribute a on attrelid = c.oid
        where attname = 'partnership_id' and relkind = 'r' and relrowsecurity
          and relnamespace = current_schema()::regnamespace`,
    );
    expect(tenants.length).toBeGreaterThan(10);
    const found = await readTestActor(database)(
      new Request('http://localhost', { headers: auditor.headers }),
    );
    const who = found.state === 'signed-in' ? found.actor : null;
    const seen = await asActor(database, who, async ({ query }) => {
      const { rows } = await query<{ reads: boolean; writes: boolean }>(
        'select actor_reads(1) and actor_reads(2) as reads, actor_writes(1) or actor_writes(2) as writes',
      );
      return rows[0];
    });
    expect(seen).toEqual({ reads: true, writes: false });
    for (const { name } of tenants) {
      const changed = await asActor(database, who, async ({ query }) => {
        const { rowCount } = await query(`delete from ${name}`);
        return rowCount;
      }).catch((problem: Error) => problem.message);
      expect([0, `permission denied for table ${name}`]).toContain(changed);
    }
  });
});
