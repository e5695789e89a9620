import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { transaction } from '../../src/platform/database/database.ts';
import { queueMail } from '../../src/platform/mail/queue-mail.ts';
import { freshDatabase } from '../support/database.ts';
import { startMailServer } from '../support/mail-server.ts';

const database = await freshDatabase();
const server = await startMailServer();
afterAll(() => server.stop());

const MAILS = 150;

it('loses no mail through kills of its senders, and repeats one only under the same Message-ID', async () => {
  const random = seededRandom(20261128);
  for (let number = 0; number < MAILS; number += 1) {
    await transaction(database, (within) =>
      queueMail(within, {
        accountId: null,
        to: `person-${number}@example.scot`,
        language: 'en',
        kind: 'receipt',
        urgency: 'at-once',
        subject: `Receipt ${number}`,
        text: 'We have it.',
        key: `receipt:${number}`,
      }),
    );
  }
  const waiting = async () => {
    const { rows } = await database.query<{ count: number }>(
      'select count(*)::int as count from mail_message where sent_at is null',
    );
    return rows[0]?.count ?? 0;
  };
  let kills = 0;
  while ((await waiting()) > 0) {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'mailing-child.ts'), database.url, server.url],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const ended = once(child, 'close');
    const enough = server.received.length + 5 + random.below(20);
    while (server.received.length < enough && (await waiting()) > 0) await sleep(2);
    await sleep(random.below(8));
    child.kill('SIGKILL');
    await ended;
    kills += 1;
    expect(kills).toBeLessThan(200);
  }
  const subjects = new Map(server.received.map(({ messageId, subject }) => [messageId, subject]));
  expect(subjects.size).toBe(MAILS);
  expect(new Set(subjects.values()).size).toBe(MAILS);
  expect(kills).toBeGreaterThan(2);
  // Each kill can repeat the one mail that was under way.
  expect(server.received.length - MAILS).toBeLessThanOrEqual(kills);
}, 240_000);
