import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { grant, somebody } from '../../../tests/support/partners.ts';
import { sentAnew } from '../../../tests/support/sent-form.ts';
import { createSite } from '../../main/site.tsx';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { createLogger } from '../../platform/logging.ts';
import { choose, readPreferences } from '../../platform/mail/mail-preferences.ts';
import { type Mail, queueMail } from '../../platform/mail/queue-mail.ts';
import { readStopKey, stopToken } from '../../platform/mail/stop-link.ts';
import { createAssets } from '../../web/index.ts';

const database = await freshDatabase();
const assets = createAssets();
const administrator = somebody('admin', grant('administrator', null));
const resident = somebody('morag', grant('resident', null));

let actor: Actor | null = null;
let hasMailServer = true;
let silence: string | null = null;
const siteWith = () =>
  createSite({
    database,
    site: { demonstration: false, assets },
    logger: createLogger('silent'),
    readActor: async () =>
      actor === null ? { state: 'anonymous' } : { state: 'signed-in', actor, endsAt: '2099-01-01T00:00:00Z' },
    post: { hasMailServer, jobSilence: async () => silence },
  });
const get = async (path: string) => {
  const response = await siteWith().request(path);
  return { status: response.status, html: await response.text(), headers: response.headers };
};
const post = async (path: string, pairs: [string, string][] = [], headers: Record<string, string> = {}) => {
  const response = await siteWith().request(path, {
    method: 'POST',
    body: new URLSearchParams(pairs),
    headers,
  });
  return { status: response.status, html: await response.text(), headers: response.headers };
};

const queue = (mail: Partial<Mail> = {}) =>
  queueMail(database, {
    accountId: resident.accountId,
    to: 'morag@example.scot',
    language: 'en',
    kind: 'receipt',
    urgency: 'at-once',
    subject: 'We have your request',
    text: 'Thank you.\n<script>alert(1)</script>',
    key: randomUUID(),
    ...mail,
  });

beforeAll(async () => {
  await database.query(`insert into instance (kind, ready_at) values ('real', now())`);
});
beforeEach(async () => {
  actor = null;
  hasMailServer = true;
  silence = null;
  await database.query('delete from mail_message');
  await database.query('delete from mail_preference');
});

describe('the links that stop mail', () => {
  const linkOf = async (kind: string) =>
    `/mail/stop/${stopToken(await readStopKey(database), { accountId: resident.accountId, kind })}`;
  const chosen = () => readPreferences(database, resident.accountId);

  it('show a button to who only opens them, and change nothing', async () => {
    const { status, html, headers } = await get(await linkOf('duty'));
    expect(status).toBe(200);
    expect(html).toContain('They are about: Something is asked of you, or due.');
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(await markupProblems(html)).toEqual([]);
    expect((await chosen()).size).toBe(0);
  });

  it('stop at one click from a mail program on another site, without cookies or a redirect (RFC 8058)', async () => {
    const { status } = await post(await linkOf('duty'), [['List-Unsubscribe', 'One-Click']], {
      Origin: 'https://mail.example.com',
      'Sec-Fetch-Site': 'cross-site',
    });
    expect(status).toBe(200);
    expect(await chosen()).toEqual(new Map([['duty', 'never']]));
    expect(await queue({ kind: 'duty', urgency: 'digest' })).toBeNull();
    expect(await queue({ kind: 'meeting', urgency: 'digest' })).not.toBeNull();
  });

  it('of the daily mail stop everything, whatever was chosen before, and may be pressed twice', async () => {
    await choose(database, resident.accountId, new Map([['duty', 'at-once']]));
    const link = await linkOf('*');
    expect((await get(`/gd${link}`)).html).toContain('This stops every mail with news for you');
    for (let press = 0; press < 2; press += 1) {
      const { status, html } = await post(link);
      expect(status).toBe(200);
      expect(html).toContain('These mails are stopped');
      expect(await markupProblems(html)).toEqual([]);
    }
    expect(await chosen()).toEqual(new Map([['*', 'never']]));
    expect(await queue()).not.toBeNull();
  });

  it('do nothing where they were made up, changed or cut off', async () => {
    const link = await linkOf('duty');
    const forged = stopToken(Buffer.alloc(32), { accountId: resident.accountId, kind: 'duty' });
    for (const path of [link.slice(0, -1), `/mail/stop/${forged}`, '/mail/stop/x', '/mail/stop/..%2e']) {
      expect(await post(path)).toMatchObject({ status: 404 });
      const { status, html } = await get(path);
      expect(status).toBe(404);
      expect(html).toContain('This link stops nothing');
    }
    expect((await chosen()).size).toBe(0);
  });
});

describe('what somebody chooses about mail', () => {
  it('begins with one mail a day, is saved, and holds', async () => {
    actor = resident;
    const { status, html } = await get('/account/mail');
    expect(status).toBe(200);
    expect(await markupProblems(html)).toEqual([]);
    expect(html.match(/value="daily"[^>]* checked/g)).toHaveLength(4);
    const saved = await post('/account/mail', sentAnew(html, { duty: 'at-once', other: 'never' }));
    expect(saved).toMatchObject({ status: 303 });
    expect(saved.headers.get('Location')).toBe('/account/mail?saved');
    expect(await readPreferences(database, resident.accountId)).toEqual(
      new Map([
        ['duty', 'at-once'],
        ['meeting', 'daily'],
        ['information-request', 'daily'],
        ['*', 'never'],
      ]),
    );
    expect((await get('/account/mail?saved')).html).toContain('Saved. It holds from the next mail on.');
  });

  it('is nobody else’s: the database gives an actor no other’s choices', async () => {
    await choose(database, administrator.accountId, new Map([['*', 'never']]));
    actor = resident;
    const { html } = await get('/account/mail');
    expect(html.match(/value="daily"[^>]* checked/g)).toHaveLength(4);
  });

  it('refuses a choice that there is not, and lets nobody in who has not signed in', async () => {
    actor = resident;
    const { html } = await get('/account/mail');
    expect(await post('/account/mail', sentAnew(html, { duty: 'hourly' }))).toMatchObject({ status: 422 });
    expect((await readPreferences(database, resident.accountId)).size).toBe(0);
    actor = null;
    expect((await get('/account/mail')).headers.get('Location')).toBe('/sign-in?next=%2Faccount%2Fmail');
    expect(await post('/account/mail', sentAnew(html, {}))).toMatchObject({ status: 401 });
  });
});

describe('the outbox', () => {
  beforeEach(() => {
    actor = administrator;
  });
  const read = () =>
    database.query(
      `select actor, action, subject_id from audit_entry where action like 'mail.%' order by position`,
    );

  it('is for administrators of the nation only', async () => {
    const id = await queue();
    for (const other of [
      resident,
      somebody('local', grant('administrator', 1)),
      somebody('lead', grant('national-lead', null)),
    ]) {
      actor = other;
      expect(await get('/administration/outbox')).toMatchObject({ status: 403 });
      expect(await get(`/administration/outbox/${id}`)).toMatchObject({ status: 403 });
      expect(await post(`/administration/outbox/${id}/again`)).toMatchObject({ status: 403 });
      expect(await post(`/administration/outbox/${id}/text`)).toMatchObject({ status: 403 });
    }
    actor = null;
    expect(await get('/administration/outbox')).toMatchObject({ status: 303 });
  });

  it('shows mails by state, and what needs somebody', async () => {
    await queue();
    const failed = await queue({ subject: 'Given up' });
    await database.query(
      `update mail_message set failed_at = now(), problem = '550 No such user' where id = $1`,
      [failed],
    );
    await queue({ kind: 'duty', urgency: 'digest', subject: 'A notice' });
    silence = 'Scheduled jobs have not run for 12 minutes';
    hasMailServer = false;
    const { html } = await get('/administration/outbox');
    expect(html).toContain('Waiting (1)');
    expect(html).toContain('Given up (1)');
    expect(html).toContain('For the daily mail (1)');
    expect(html).toContain('We have your request');
    expect(html).not.toContain('Next attempt');
    expect(html).toContain('1 mail could not be sent.');
    expect(html).toContain('have not run for 12 minutes');
    expect(html).toContain('COMMONTY_SMTP_URL');
    expect(await markupProblems(html)).toEqual([]);
    const given = await get('/administration/outbox?state=failed&page=99');
    expect(given.html).toContain('550 No such user');
    expect(await markupProblems(given.html)).toEqual([]);
    expect((await get('/administration/outbox?state=nonsense')).status).toBe(200);
    expect(await markupProblems((await get('/gd/administration/outbox?state=sent')).html)).toEqual([]);
  });

  it('shows one mail, with its text as text', async () => {
    const id = await queue({ language: 'gd', subject: 'Fàilte' });
    const { status, html } = await get(`/administration/outbox/${id}`);
    expect(status).toBe(200);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('lang="gd"');
    expect(await markupProblems(html)).toEqual([]);
    expect((await get(`/administration/outbox/${randomUUID()}`)).status).toBe(404);
    expect((await get('/administration/outbox/1')).status).toBe(404);
  });

  it('tries one again that was given up, and records who asked for it', async () => {
    const id = (await queue()) ?? '';
    await database.query(`update mail_message set failed_at = now(), attempts = 9 where id = $1`, [id]);
    const sent = await post(`/administration/outbox/${id}/again`);
    expect(sent.headers.get('Location')).toBe(`/administration/outbox/${id}?again`);
    const { rows } = await database.query('select failed_at, attempts from mail_message where id = $1', [id]);
    expect(rows).toEqual([{ failed_at: null, attempts: 0 }]);
    expect((await read()).rows).toEqual([
      { actor: administrator.pseudonym, action: 'mail.sent-again', subject_id: id },
    ]);
    // Nothing is left to be done, so nothing is recorded.
    await post(`/administration/outbox/${id}/again`);
    expect((await read()).rowCount).toBe(1);
  });

  it('shows a link that only its receiver may use to nobody while mail can be sent, and records who reads it otherwise', async () => {
    const id = (await queue({ secret: true, text: 'https://plans.example.scot/sign-in/link/SECRET' })) ?? '';
    for (const path of [`/administration/outbox/${id}`, '/administration/outbox'])
      expect((await get(path)).html).not.toContain('SECRET');
    expect((await post(`/administration/outbox/${id}/text`)).html).not.toContain('SECRET');
    hasMailServer = false;
    expect((await get(`/administration/outbox/${id}`)).html).toContain('That you read it is recorded');
    const before = (await read()).rowCount ?? 0;
    const shown = await post(`/administration/outbox/${id}/text`);
    expect(shown.html).toContain('SECRET');
    expect(await markupProblems(shown.html)).toEqual([]);
    const { rows } = await read();
    expect(rows.slice(before)).toEqual([
      { actor: administrator.pseudonym, action: 'mail.read', subject_id: id },
    ]);
  });
});
