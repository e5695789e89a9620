import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../tests/support/database.ts';
import { startMailServer } from '../../tests/support/mail-server.ts';
import { asActor } from '../platform/authorisation/as-actor.ts';
import { readConfiguration } from '../platform/configuration.ts';
import { readJobRuns } from '../platform/jobs/job-runs.ts';
import { createLogger } from '../platform/logging.ts';
import { queueMail } from '../platform/mail/queue-mail.ts';
import { startBackgroundWork } from './background-work.ts';

const database = await freshDatabase();
const server = await startMailServer();
const configuration = readConfiguration(
  {
    COMMONTY_SMTP_URL: server.url,
    COMMONTY_MAIL_FROM: 'Commonty <plans@example.scot>',
    BASE_URL: 'https://plans.example.scot',
  },
  '/nowhere',
);
if (!configuration.ok) throw new Error(configuration.problem.join());
const work = startBackgroundWork({
  database,
  configuration: configuration.value,
  logger: createLogger('silent'),
});
afterAll(async () => {
  await work.stop();
  await server.stop();
});

const mail = (subject: string) => ({
  accountId: null,
  to: 'morag@example.scot',
  language: 'en' as const,
  kind: 'receipt',
  urgency: 'at-once' as const,
  subject,
  text: 'Thank you.',
  key: randomUUID(),
});

describe('the work beside the server', () => {
  it('sends a mail when its transaction commits, long before the job of every minute, and not before', async () => {
    await asActor(database, null, async (within) => {
      await queueMail(within, mail('First'));
      expect(server.received).toEqual([]);
    });
    await expect
      .poll(() => server.received.map(({ subject }) => subject), { timeout: 20_000 })
      .toEqual(['First']);
    await asActor(database, null, (within) => queueMail(within, mail('Second')));
    await expect.poll(() => server.received.length, { timeout: 20_000 }).toBe(2);
  });

  it('goes on after every connection to the database was cut', async () => {
    const sent = server.received.length;
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const after = mail('After the cut');
    const queue = () => asActor(database, null, (within) => queueMail(within, after));
    // The pool may hand out a connection before it hears that it was cut.
    await queue().catch(queue);
    await expect.poll(() => server.received.length, { timeout: 90_000 }).toBe(sent + 1);
  }, 100_000);

  it('keeps mail from whoever acts: they may queue it, and read none', async () => {
    for (const table of ['mail_message', 'mail_stop_key', 'job_run'])
      await expect(asActor(database, null, ({ query }) => query(`select from ${table}`))).rejects.toThrow(
        /permission denied/,
      );
    await expect(
      asActor(database, null, ({ query }) => query(`select mail_choice(gen_random_uuid(), 'duty')`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('schedules what must be done unasked', async () => {
    await work.jobs.start();
    const { rows } = await database.query<{ name: string; cron: string; timezone: string }>(
      'select name, cron, timezone from pgboss.schedule order by name',
    );
    expect(rows.map(({ name, cron }) => `${name} ${cron}`)).toEqual([
      'forget-old-mail 30 3 * * *',
      'gather-notices */10 * * * *',
      'heartbeat * * * * *',
      'remove-old-forms 20 * * * *',
      'send-mail * * * * *',
    ]);
    expect(new Set(rows.map(({ timezone }) => timezone))).toEqual(new Set(['Europe/London']));
    expect(await work.silence()).toBeNull();
  });

  it('beats', async () => {
    await expect
      .poll(async () => (await readJobRuns(database)).map(({ name }) => name), {
        timeout: 100_000,
        interval: 500,
      })
      .toContain('heartbeat');
  }, 120_000);
});
