import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { smtpRefusal, startMailServer } from '../../../tests/support/mail-server.ts';
import { transaction } from '../database/database.ts';
import { addAccount } from '../identity/account-store.ts';
import { createLogger } from '../logging.ts';
import { createMailer, type MailerOptions } from './create-mailer.ts';
import { choose } from './mail-preferences.ts';
import type { MailWords } from './mail-words.ts';
import { type Mail, queueMail } from './queue-mail.ts';

const database = await freshDatabase();
const server = await startMailServer();
afterAll(() => server.stop());

const logged: string[] = [];
const logger = createLogger('warn', { write: (line) => logged.push(line) });
const words: MailWords = {
  digest: (language, notices) => ({
    subject: `${language}: ${notices.length} new`,
    text: notices.map(({ subject, text }) => `${subject}\n${text}`).join('\n\n'),
  }),
  failed: (language, outbox) => ({ subject: `${language}: failed`, text: outbox }),
  ending: (_language, { stop, choose: where }) => `Stop: ${stop}\nChoose: ${where}`,
};

/** Noon in winter, when London's clock is UTC. */
let clock = new Date('2026-01-20T12:00:00Z');
const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000);
};
const mailer = (options: Partial<MailerOptions> = {}) =>
  createMailer({
    database,
    server: { smtpUrl: server.url, from: { name: 'Commonty', address: 'plans@example.scot' } },
    baseUrl: 'https://plans.example.scot',
    words,
    logger,
    now: () => clock,
    ...options,
  });

const queue = (mail: Partial<Mail> = {}) =>
  transaction(database, async (within) => {
    const id = await queueMail(within, {
      accountId: null,
      to: 'morag@example.scot',
      language: 'en',
      kind: 'receipt',
      urgency: 'at-once',
      subject: 'We have it',
      text: 'Thank you.',
      key: randomUUID(),
      ...mail,
    });
    // Tests have a clock of their own, which the database has not.
    await within.query(
      'update mail_message set created_at = $2, due_at = case when due_at is not null then $2::timestamptz end where id = $1',
      [id, clock],
    );
    return id;
  });

interface Row {
  id: string;
  attempts: number;
  due_at: Date | null;
  sent_at: Date | null;
  failed_at: Date | null;
  stopped_at: Date | null;
  problem: string | null;
  text_body: string | null;
  carried_by: string | null;
}
const rowOf = async (id: string | null) =>
  (await database.query<Row & Record<string, unknown>>('select * from mail_message where id = $1', [id]))
    .rows[0];

beforeEach(async () => {
  await database.query('delete from mail_message');
  await database.query('delete from mail_preference');
  server.received.splice(0);
  server.answer(() => undefined);
  logged.splice(0);
  clock = new Date('2026-01-20T12:00:00Z');
});

describe('queueing', () => {
  it('leaves nothing where the transaction is rolled back', async () => {
    await expect(
      transaction(database, async (within) => {
        await queueMail(within, mailOf({ key: 'rolled-back' }));
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect((await database.query('select from mail_message')).rowCount).toBe(0);
  });

  it('queues the same key once', async () => {
    const first = await queue({ key: 'invitation:1' });
    expect(first).not.toBeNull();
    expect(await queue({ key: 'invitation:1' })).toBeNull();
    expect((await database.query('select from mail_message')).rowCount).toBe(1);
  });

  it.each([
    'morag@example.scot\r\nBcc: everybody@example.scot',
    'morag@example.scot,everybody@example.scot',
    'Morag <morag@example.scot>',
    '"morag\n"@example.scot',
    'morag',
    'morag@example..scot',
    '',
  ])('refuses %j as an address, here and in the database', async (to) => {
    await expect(queue({ to })).rejects.toThrow(/is no mail address/);
    if (to === 'morag@example..scot') return;
    await expect(
      database.query(
        `select queue_mail(gen_random_uuid(), null, $1, 'en', 'receipt', 'at-once', false, 'S', 'T', 'k')`,
        [to],
      ),
    ).rejects.toThrow(/mail_message_to_address_check/);
  });
});

describe('sending', () => {
  it('delivers plain text with what the row says, 8-bit subjects and long lines whole', async () => {
    const subject = 'Fàilte gu Èirisgeigh';
    const text = `Tha àite agad aig a’ bhòrd.\n.\nFrom here on: ${'à'.repeat(2_000)}\n`;
    const id = await queue({ subject, text, language: 'gd' });
    expect(await mailer().sendDue()).toBe(1);
    const [mail] = server.received;
    expect(mail?.subject).toBe(subject);
    expect(mail?.text).toBe(text);
    expect(mail?.html).toBe(false);
    expect(mail?.from?.text).toBe('"Commonty" <plans@example.scot>');
    expect(mail?.to).toMatchObject({ text: 'morag@example.scot' });
    expect(mail?.messageId).toBe(`<${id}@example.scot>`);
    expect(mail?.date).toEqual(clock);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headers.get('content-language')).toBe('gd');
    expect(mail?.raw.split('\r\n').every((line) => Buffer.byteLength(line) <= 998)).toBe(true);
    expect(await rowOf(id)).toMatchObject({ sent_at: clock, attempts: 1, problem: null });
    expect(await mailer().sendDue()).toBe(0);
  });

  it('cannot be made to write a header by what people typed', async () => {
    await queue({ subject: 'Minutes\r\nBcc: everybody@example.scot\r\n\r\nBuy this' });
    await mailer().sendDue();
    const [mail] = server.received;
    expect(mail?.subject).toBe('Minutes Bcc: everybody@example.scot Buy this');
    expect(mail?.headers.has('bcc')).toBe(false);
    expect(mail?.text).toBe('Thank you.\n');
  });

  it('forgets the text of a secret one once it went, and keeps that of others', async () => {
    const secret = await queue({ secret: true, text: 'https://plans.example.scot/sign-in/secret' });
    const plain = await queue();
    await mailer().sendDue();
    expect(await rowOf(secret)).toMatchObject({ text_body: null });
    expect(await rowOf(plain)).toMatchObject({ text_body: 'Thank you.' });
  });

  it('leaves mails where they are while no mail server is set', async () => {
    const id = await queue();
    expect(await mailer({ server: null }).sendDue()).toBe(0);
    expect(await rowOf(id)).toMatchObject({ attempts: 0, sent_at: null, problem: null });
  });

  it('gives a receiver up at once where the mail server refuses them, and goes on', async () => {
    server.answer((address) => {
      if (address.startsWith('nobody')) throw smtpRefusal(550, 'No such user');
    });
    const refused = await queue({ to: 'nobody@example.scot' });
    const other = await queue();
    expect(await mailer().sendDue()).toBe(1);
    expect(await rowOf(refused)).toMatchObject({
      failed_at: clock,
      problem: expect.stringContaining('550 No such user'),
    });
    expect(await rowOf(other)).toMatchObject({ sent_at: clock });
    expect(logged.join()).toContain('given up');
    expect(logged.join()).not.toContain('nobody@example.scot');
  });

  it('tries again after growing waits where the mail server cannot now', async () => {
    server.answer(() => {
      throw smtpRefusal(451, 'Come back later');
    });
    const id = await queue();
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await mailer().sendDue();
      const row = await rowOf(id);
      expect(row).toMatchObject({
        attempts: attempt,
        failed_at: null,
        problem: expect.stringContaining('451'),
      });
      waits.push(((row?.due_at?.getTime() ?? 0) - clock.getTime()) / 60_000);
      later(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([1, 5, 15]);
    server.answer(() => undefined);
    expect(await mailer().sendDue()).toBe(1);
    expect(await rowOf(id)).toMatchObject({ sent_at: clock, problem: null });
  });

  it('gives up after a day', async () => {
    server.answer(() => {
      throw smtpRefusal(451, 'Come back later');
    });
    const began = clock.getTime();
    const id = await queue();
    let row = await rowOf(id);
    while (row?.failed_at === null) {
      clock = row.due_at ?? clock;
      await mailer().sendDue();
      row = await rowOf(id);
    }
    expect((clock.getTime() - began) / 3_600_000).toBe(24);
    expect(server.received).toEqual([]);
  });

  it('waits where there is no mail server at the address, without an attempt for each mail', async () => {
    const gone = await startMailServer();
    await gone.stop();
    const absent = { smtpUrl: gone.url, from: { name: '', address: 'plans@example.scot' } };
    const ids = [await queue(), await queue()];
    expect(await mailer({ server: absent }).sendDue()).toBe(0);
    const rows = await Promise.all(ids.map(rowOf));
    expect(rows.reduce((sum, row) => sum + (row?.attempts ?? 0), 0)).toBe(1);
    later(1);
    expect(await mailer().sendDue()).toBe(2);
  });

  it('sends each mail once where two senders work at the same time', async () => {
    for (let number = 0; number < 40; number += 1) await queue({ subject: `Mail ${number}` });
    const counts = await Promise.all([mailer().sendDue(), mailer().sendDue()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(40);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(40);
    expect(server.received).toHaveLength(40);
  });

  it('takes up what was queued while it was sending', async () => {
    const one = mailer();
    await queue({ subject: 'First' });
    const first = one.sendDue();
    await queue({ subject: 'Second' });
    await Promise.all([first, one.sendDue(), one.sendDue()]);
    expect(server.received.map(({ subject }) => subject).sort()).toEqual(['First', 'Second']);
  });
});

describe('notices', () => {
  const morag = randomUUID();
  const notice = (subject: string, more: Partial<Mail> = {}) =>
    queue({ accountId: morag, kind: 'duty', urgency: 'digest', subject, ...more });

  it('go together in one mail at seven in the morning, once a day', async () => {
    await notice('Papers are out');
    await notice('You are asked');
    await mailer().sendDue();
    expect(server.received).toEqual([]);
    clock = new Date('2026-01-21T06:59:00Z');
    expect(await mailer().gather()).toBe(0);
    clock = new Date('2026-01-21T07:00:00Z');
    expect(await mailer().gather()).toBe(1);
    expect(server.received.map(({ subject }) => subject)).toEqual(['en: 2 new']);
    expect(server.received[0]?.text).toContain('Papers are out\nThank you.\n\nYou are asked');
    await notice('After the mail of the day');
    for (const hour of ['08', '15', '23']) {
      clock = new Date(`2026-01-21T${hour}:00:00Z`);
      expect(await mailer().gather()).toBe(0);
    }
    clock = new Date('2026-01-22T07:10:00Z');
    expect(await mailer().gather()).toBe(1);
  });

  it('go at seven by the clocks of Scotland in summer too', async () => {
    clock = new Date('2026-07-01T12:00:00Z');
    await notice('Summer');
    clock = new Date('2026-07-02T05:59:00Z');
    expect(await mailer().gather()).toBe(0);
    clock = new Date('2026-07-02T06:00:00Z');
    expect(await mailer().gather()).toBe(1);
  });

  it('are made up for by one mail after days without a run', async () => {
    await notice('Old');
    clock = new Date('2026-01-22T12:00:00Z');
    await notice('New, but before seven of the last day');
    clock = new Date('2026-01-24T11:00:00Z');
    expect(await mailer().gather()).toBe(1);
    expect(await mailer().gather()).toBe(0);
    expect(server.received.map(({ subject }) => subject)).toEqual(['en: 2 new']);
  });

  it('are carried once where two processes gather at the same time', async () => {
    const accounts = Array.from({ length: 12 }, () => randomUUID());
    for (const accountId of accounts) await notice('For you', { accountId });
    clock = new Date('2026-01-21T08:00:00Z');
    const made = await Promise.all([mailer().gather(), mailer().gather()]);
    expect(made.reduce((sum, count) => sum + count)).toBe(12);
    expect(server.received).toHaveLength(12);
  });

  it('go at once, or not at all, for those who want it so', async () => {
    await choose(
      database,
      morag,
      new Map([
        ['duty', 'at-once'],
        ['meeting', 'never'],
      ]),
    );
    await notice('At once');
    expect(await notice('Never', { kind: 'meeting' })).toBeNull();
    expect(await mailer().sendDue()).toBe(1);
    expect(server.received.map(({ subject }) => subject)).toEqual(['At once']);
  });

  it('do not go where their receiver stopped them after they were queued', async () => {
    const waiting = await notice('To be gathered');
    clock = new Date('2026-01-21T08:00:00Z');
    await choose(database, morag, new Map([['*', 'never']]));
    expect(await mailer().gather()).toBe(0);
    expect(await rowOf(waiting)).toMatchObject({ stopped_at: clock });
    await choose(database, morag, new Map([['*', 'at-once']]));
    const due = await notice('Due at once');
    await choose(database, morag, new Map([['*', 'never']]));
    await mailer().sendDue();
    expect(await rowOf(due)).toMatchObject({ stopped_at: clock, sent_at: null });
    expect(server.received).toEqual([]);
  });

  it('carry a way to stop them with one click, in the header (RFC 8058) and in the text; receipts do not', async () => {
    await notice('Papers are out');
    await queue({ accountId: morag });
    clock = new Date('2026-01-21T08:00:00Z');
    await mailer().gather();
    const digest = server.received.find(({ subject }) => subject === 'en: 1 new');
    const link = /<(https:\/\/plans\.example\.scot\/mail\/stop\/[\w.-]+)>/;
    const [header = ''] = digest?.raw.match(/^List-Unsubscribe: .*(\r\n[ \t].*)*/m) ?? [];
    const [, stop = 'none'] = link.exec(header) ?? [];
    expect(digest?.text).toContain(`Stop: ${stop}\n`);
    expect(digest?.headers.get('list')).toMatchObject({ unsubscribe: { url: stop } });
    expect(digest?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    const receipt = server.received.find(({ subject }) => subject === 'We have it');
    expect(receipt?.raw).not.toMatch(/unsubscribe|stop/i);
  });
});

function mailOf(mail: Partial<Mail>): Mail {
  return {
    accountId: null,
    to: 'morag@example.scot',
    language: 'en',
    kind: 'receipt',
    urgency: 'at-once',
    subject: 'S',
    text: 'T',
    key: randomUUID(),
    ...mail,
  };
}

describe('a mail that was given up', () => {
  it('is told to the nation’s administrators, once a day, and never of such a mail itself', async () => {
    const email = 'admin@example.scot';
    const id = await addAccount(database, { name: 'Admin', email, passwordHash: null });
    await database.query(
      `insert into role_grant (id, account_id, role, granted_by) values (gen_random_uuid(), $1, 'administrator', 'test')`,
      [id],
    );
    server.answer(() => {
      throw smtpRefusal(550, 'No such mailbox');
    });
    await queue();
    await queue();
    later(1);
    await mailer({ now: () => new Date(Date.now() + 60_000) }).sendDue();
    server.answer(() => undefined);
    const { rows } = await database.query<{ kind: string; to: string; failed: boolean }>(
      `select kind, to_address as "to", failed_at is not null as failed from mail_message order by kind, to_address`,
    );
    expect(rows).toEqual([
      { kind: 'mail-failed', to: email, failed: true },
      { kind: 'receipt', to: 'morag@example.scot', failed: true },
      { kind: 'receipt', to: 'morag@example.scot', failed: true },
    ]);
    await database.query('delete from account where id = $1', [id]);
  });
});
