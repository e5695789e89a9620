import { expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { testIdentity } from '../../../tests/support/identity.ts';
import { createJobs } from '../jobs/create-jobs.ts';
import { createLogger } from '../logging.ts';
import { tidyIdentityJob } from './tidy-job.ts';

it('removes what is over about signing in by itself, every hour, and nothing that is not', async () => {
  const database = await freshDatabase();
  const { identity } = testIdentity(database);
  await database.query(
    `insert into verification (id, identifier, value, expires_at)
       values ('over', 'a', 'morag@example.scot', now() - interval '1 second'),
              ('open', 'b', 'rona@example.scot', now() + interval '1 hour')`,
  );
  await database.query(
    `insert into sign_in_attempt (address_hash, action, at)
       values ('old', 'password', now() - interval '2 days'), ('new', 'password', now())`,
  );
  await database.query(
    `insert into account (id, name, email) values ('019aa2f0-0000-7000-8000-0000000000a1', 'Rona', 'rona@example.scot');
     insert into session (id, account_id, token_hash, created_at, last_seen_at, expires_at)
       values ('019aa2f0-0000-7000-8000-0000000000a2', '019aa2f0-0000-7000-8000-0000000000a1', 'old',
               now() - interval '9 days', now() - interval '9 days', now() - interval '8 days'),
              ('019aa2f0-0000-7000-8000-0000000000a3', '019aa2f0-0000-7000-8000-0000000000a1', 'new',
               now(), now(), now() + interval '8 hours')`,
  );
  const jobs = createJobs({
    database,
    logger: createLogger('silent'),
    jobs: [tidyIdentityJob(identity)],
    pollSeconds: 0.5,
  });
  await jobs.start();
  const { rows } = await database.query(`select cron from pgboss.schedule where name = 'tidy-sign-ins'`);
  expect(rows).toEqual([{ cron: '7 * * * *' }]);
  await jobs.enqueue(database, 'tidy-sign-ins', {});
  const left = async () => {
    const { rows: found } = await database.query<{ left: string }>(
      `select id as left from verification union all select address_hash from sign_in_attempt
       union all select token_hash from session order by 1`,
    );
    return found.map((one) => one.left);
  };
  await expect.poll(left, { timeout: 20_000 }).toEqual(['new', 'new', 'open']);
  await jobs.stop();
}, 60_000);
