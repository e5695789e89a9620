import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderStore } from '../../src/platform/files/folder-store.ts';
import { createUploadRunner, type UploadServices } from '../../src/evidence/index.ts';
import { createSite } from '../../src/main/site.tsx';
import { letterDelivery, tellOfActingJob } from '../../src/partnerships/index.ts';
import { routesWithDeclarations } from '../../src/platform/authorisation/routes-with-declarations.ts';
import { writeBackup } from '../../src/platform/backup/write-backup.ts';
import { sweepContents } from '../../src/platform/files/sweep-contents.ts';
import { createJobs } from '../../src/platform/jobs/create-jobs.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createMailer } from '../../src/platform/mail/create-mailer.ts';
import { mailWords } from '../../src/partnerships/index.ts';
import { createAssets } from '../../src/web/index.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { CookieJar, type TestIdentity, testIdentity } from '../support/identity.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { markupProblems } from '../support/markup.ts';
import { readTestActor, type SignedInPerson, signedInPerson, twoPartnerships } from '../support/people.ts';
import { sentAnew } from '../support/sent-form.ts';
import { freeTexts } from '../../src/main/free-texts.ts';
import { dutyForms } from './duty-forms.ts';
import { everyField } from './every-field.ts';
import { newPasskey } from './new-passkey.ts';
import { groupForms } from './group-forms.ts';
import { partnerForms } from './partner-forms.ts';
import { actionForms } from './action-forms.ts';
import { planForms } from './plan-forms.ts';
import { reportForms } from './report-forms.ts';
import { promiseForms } from './promise-forms.ts';
import { roundForms } from './round-forms.ts';
import { sheetForms } from './sheet-forms.ts';
import { inFolder, placesInTables, Sentinels } from './sentinels.ts';
import type { Writing } from './written-forms.ts';

/**
 * What somebody can type about themselves, route by route, in this order. A form that is not in this list fails the
 * test: give it a function that fills in every field with a sentinel, or say why nobody types about themselves there.
 */
type Seed = (() => Promise<unknown>) | string;

const baseUrl = 'http://localhost';
const button = 'A button: nothing is typed.';
const sentinels = new Sentinels();
const jar = new CookieJar();
/** All that the server writes to its log, at its most talkative. */
const logged: string[] = [];
const logger = createLogger('debug', { write: (line) => void logged.push(line) });
let database: TestDatabase;
let site: Hono;
let identity: TestIdentity;
let helper: SignedInPerson;
let mailServer: MailServer;
let uploads: UploadServices;
let folder: string;
/** The person's own, as they are at the moment. */
let own = { address: '', name: '', password: 'pale winter morning' };

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await site.request(path, {
    ...init,
    headers: { Cookie: jar.header, 'User-Agent': `Browser ${agent}`, ...init.headers },
  });
  jar.take(response);
  return response;
};
const agent = sentinels.make('User-Agent of every request');
/** Fills in the form of a page and sends it; other people's with their own cookie. */
const fill = async (
  path: string,
  answers: Record<string, string>,
  { as, expects = [200, 303], to = path }: { as?: SignedInPerson; expects?: number[]; to?: string } = {},
) => {
  const headers = as?.headers ?? {};
  const page = await (await ask(path, { headers })).text();
  const response = await ask(to, {
    method: 'POST',
    headers,
    body: new URLSearchParams(sentAnew(page, answers)),
  });
  const text = await response.text();
  if (!expects.includes(response.status))
    throw new Error(`POST ${to}: ${response.status}\n${/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text}`);
  return { text, location: response.headers.get('Location') ?? '' };
};
const newest = (kind: string) => {
  const letter = identity.letters.findLast((one) => one.kind === kind);
  if (!letter || !('token' in letter)) throw new Error(`No letter ${kind} was sent.`);
  return letter.token;
};
/** Staff, with their second factor shown. */
const asStaff = () => database.query('update session set second_factor_at = now()');
const accountId = async () =>
  (await database.query<{ id: string }>('select id from account where email = $1', [own.address])).rows[0]
    ?.id ?? '';

/** Where words stay that were typed for a partnership: in the texts that are declared, their histories and the trail. */
const recorded = [...freeTexts.flatMap(({ table }) => [table, `${table}_history`]), 'audit_entry'];
const recordedSentinel = (typed: string) => sentinels.make(typed, { keptIn: recorded });
const writing: Writing = {
  get database() {
    return database;
  },
  person: async () => ({ id: await accountId(), name: own.name, address: own.address }),
  sentinel: (typed, about) => (about === 'gone' ? sentinels.make(typed) : recordedSentinel(typed)),
  write: async (route, path, answers = {}) => {
    const page = await ask(path);
    const html = await page.text();
    if (page.status !== 200) throw new Error(`GET ${path}: ${page.status}`);
    const filled = everyField(html, answers, (field) => recordedSentinel(`POST ${route} ${field}`));
    const body = new URLSearchParams(sentAnew(html, filled));
    const response = await ask(path.split('?')[0] ?? path, { method: 'POST', body });
    const text = await response.text();
    if (response.status !== 303)
      throw new Error(`POST ${path}: ${response.status}\n${/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text}`);
    return response.headers.get('Location') ?? '';
  },
  press: async (path) => void (await fill(path, {})),
};

const seeds: Record<string, Seed> = {
  'POST /sign-in': async () => {
    const address = `${sentinels.make('POST /sign-in address', { stored: false })}@example.scot`;
    const password = sentinels.make('POST /sign-in password', { stored: false });
    await fill('/sign-in', { address, password }, { expects: [422] });
  },
  'POST /recover': () =>
    fill('/recover', {
      address: `${sentinels.make('POST /recover address', { stored: false })}@example.scot`,
    }),
  'POST /register': async () => {
    own.address = `${sentinels.make('POST /register address')}@example.scot`;
    own.name = sentinels.make('POST /register name');
    own.password = `${sentinels.make('POST /register password', { stored: false })} morning`;
    // Somebody invites the address first.
    await fill(
      '/partnerships/D12000001/people/new',
      { email: own.address, role: 'board-member' },
      { as: helper },
    );
    await fill('/register', own);
  },
  'POST /register/confirm': async () => {
    await fill(`/register/confirm?token=${encodeURIComponent(newest('confirm-address'))}`, {}, {});
    await asStaff();
  },
  'POST /partnerships/:code/people/new': async () => {
    const body = '019aa2f0-0000-7000-8000-0000000000b1';
    await fill(
      '/partnerships/D12000001/people/new',
      { email: own.address, role: 'partner-lead', body },
      { as: helper },
    );
    await fill('/partnerships/D12000001/people/new', { email: own.address, role: 'chair' }, { as: helper });
  },
  'POST /administration/people/new': async () => {
    await fill('/administration/people/new', { email: own.address, role: 'analyst' }, { as: helper });
    await fill('/administration/people/new', { email: own.address, role: 'administrator' }, { as: helper });
    await asStaff();
  },
  'POST /invitations/:token': async () => {
    const { rows } = await database.query<{ text: string }>(
      `select text_body as text from mail_message where kind = 'invitation' order by id desc limit 1`,
    );
    const path = /\/invitations\/[\w-]+/.exec(rows[0]?.text ?? '')?.[0] ?? '';
    await fill(path, {});
    await asStaff();
  },
  'POST /account/name': async () => {
    // In the audit trail and in a published plan, neither of which changes: told with its ground.
    own.name = sentinels.make('POST /account/name name', { keptIn: ['audit_entry', 'plan_version'] });
    await fill('/account/name', { name: own.name });
  },
  'POST /account/address': async () => {
    own.address = `${sentinels.make('POST /account/address address')}@example.scot`;
    await fill('/account/address', { address: own.address });
  },
  'POST /account/address/confirm': () =>
    fill(`/account/address/confirm?token=${encodeURIComponent(newest('change-address'))}`, {}, {}),
  'POST /account/password': async () => {
    const password = `${sentinels.make('POST /account/password password', { stored: false })} morning`;
    await fill('/account/password', { current: own.password, password });
    own = { ...own, password };
  },
  // Links under way hold the address they were asked for.
  'POST /sign-in/link': () => fill('/sign-in/link', { address: own.address }),
  'POST /account/mail': () => fill('/account/mail', { duty: 'never' }),
  'POST /account/passkeys': async () => {
    const post = async (sent: unknown) => {
      const init = {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
      };
      const response = await ask('/account/passkeys', init);
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
      return (await response.json()) as { options: { challenge: string } };
    };
    const { options } = await post({});
    const credential = `${sentinels.make('POST /account/passkeys credential')}AA`;
    const response = newPasskey(options.challenge, baseUrl, credential);
    await post({ response, name: sentinels.make('POST /account/passkeys name') });
  },
  'POST /acting/start': async () => {
    const why = sentinels.make('POST /acting/start why', { keptIn: ['audit_entry'] });
    await fill('/acting/start', { email: own.address, why }, { as: helper });
    await ask('/acting/stop', { method: 'POST', headers: helper.headers });
  },
  'POST /data/uploads': async () => {
    const body = new FormData();
    const page = await (await ask('/data/uploads')).text();
    const hidden = /name="_key" value="([^"]+)"/.exec(page)?.[1];
    if (hidden) body.set('_key', hidden);
    body.set('mapping', '');
    const content = `${sentinels.make('POST /data/uploads content')},value\nno such place,1\n`;
    body.set('file', new File([content], `${sentinels.make('POST /data/uploads name')}.csv`));
    const response = await ask('/data/uploads', { method: 'POST', body });
    if (response.status !== 303) throw new Error(`${response.status} ${await response.text()}`);
    await expect
      .poll(async () => (await database.query('select state from upload')).rows[0], { timeout: 30_000 })
      .toMatchObject({ state: 'unusable' });
  },
  'POST /partnerships/:code/people/roles/:id/end': async () => {
    const { rows } = await database.query<{ id: string }>(
      `select id from role_grant where account_id = $1 and role = 'board-member'`,
      [await accountId()],
    );
    const why = sentinels.make('POST …/roles/:id/end why', { keptIn: ['audit_entry'] });
    await fill(`/partnerships/D12000001/people/roles/${rows[0]?.id}/end`, { why }, { as: helper });
  },
  // The name and the reason are kept until the copy is given, and no longer.
  'POST /partnerships/:code/data-requests/new': async () => {
    const list = '/partnerships/D12000001/data-requests';
    const answers = {
      name: sentinels.make('POST …/data-requests/new name', { stored: false }),
      email: `${sentinels.make('POST …/data-requests/new email', { stored: false })}@example.scot`,
      kind: 'copy',
      why: sentinels.make('POST …/data-requests/new why', { stored: false }),
    };
    const { location } = await fill(`${list}/new`, answers, { as: helper });
    expect(
      sentinels.in((await database.query('select * from data_request')).rows[0]?.['why'] as string),
    ).toHaveLength(1);
    await fill(location, {}, { as: helper, to: `${location}/close` });
  },
  ...partnerForms(writing),
  ...groupForms(writing),
  ...dutyForms(writing),
  ...planForms(writing),
  ...reportForms(writing),
  ...promiseForms(writing),
  ...roundForms(writing),
  ...actionForms(writing),
  ...sheetForms(writing, async (path, file) => {
    const body = new FormData();
    body.set('mapping', '');
    body.set('file', file);
    const response = await ask(path, { method: 'POST', body });
    if (response.status !== 303) throw new Error(`${response.status} ${await response.text()}`);
  }),
  // Every draft of every form stands in the same table; here of the one with the most fields of text.
  'POST /drafts': async () => {
    const path = '/partners/new';
    const html = await (await ask(path)).text();
    const typed = everyField(html, {}, (field) => sentinels.make(`POST /drafts ${field}`));
    const body = new URLSearchParams(sentAnew(html, typed));
    const response = await ask('/drafts', { method: 'POST', body });
    if (response.status !== 303) throw new Error(`${response.status} ${await response.text()}`);
  },
  'POST /administration/data-requests/new': 'The same form as in a partnership.',
  'POST /partnerships/:code/data-requests/:id/close': button,
  'POST /administration/data-requests/:id/close': button,
  'POST /partnerships/:code/data-requests/:id/places/:mention':
    'Sent at the end, for every place where others named the person.',
  'POST /administration/data-requests/:id/places/:mention': 'The same form as in a partnership.',
  'POST /administration/people/roles/:id/end': 'The same form as in a partnership.',
  'POST /partnerships/:code/people/roles/:id/second-factor':
    'A reason, kept in the audit trail as that of ending a role; it would sign the person out.',
  'POST /administration/people/roles/:id/second-factor': 'The same form as in a partnership.',
  'POST /account/erase': 'Sent at the end: it asks for the address and the password.',
  'POST /recover/confirm': 'The same password field as POST /account/password.',
  'POST /account/second-factor/app': 'The password, which is kept nowhere.',
  'POST /account/second-factor/app/show': 'A code.',
  'POST /account/second-factor/codes': 'The password, which is kept nowhere.',
  'POST /account/second-factor/stop': 'The password, which is kept nowhere.',
  'POST /sign-in/second-factor': 'A code.',
  'POST /sign-in/passkey': 'What an authenticator signed.',
  'POST /sign-in/link/confirm': button,
  'POST /sign-in/demonstration/:id': button,
  'POST /sign-in/oidc/:provider': button,
  'POST /sign-out': button,
  'POST /session/extend': button,
  'POST /account/passkeys/:id/remove': button,
  'POST /account/sessions/:id/end': button,
  'POST /account/sessions/others/end': button,
  'POST /acting/stop': button,
  'POST /drafts/discard': button,
  'POST /mail/stop/:token': button,
  'POST /administration/outbox/:id/again': button,
  'POST /administration/outbox/:id/text': button,
  'POST /administration/people/invitations/:id/withdraw': button,
  'POST /partnerships/:code/people/invitations/:id/withdraw': button,
  'POST /data/uploads/:id/check': button,
  'POST /data/uploads/:id/load': button,
  'POST /data/uploads/:id/undo': button,
  'POST /data/uploads/:id/withdraw': button,
};

beforeAll(async () => {
  database = await freshDatabase();
  await twoPartnerships(database);
  const body = '019aa2f0-0000-7000-8000-0000000000b1';
  await database.query(`
    insert into indicator (key, name, phrase, domain, unit, value_kind, polarity, definition, source, headline)
      values ('poverty', 'Poverty', 'poverty', 'Poverty', '%', 'proportion', 'high-is-bad', 'd', 's', 1);
    insert into area (id, kind, code, name) overriding system value values (11, 'ward', 'D13000011', 'Harbour');
    insert into area_code (code, area_id, is_current, source)
      values ('D12000001', 1, true, 'test'), ('D12000002', 2, true, 'test'), ('D13000011', 11, true, 'test');
    insert into area_membership (child_id, parent_id, share, basis, source) values (11, 1, 1, 'exact', 'test');
    insert into body (id, kind, name, published_at) values ('${body}', 'health-board', 'NHS Ardmore', now());
    insert into membership (id, body_id, partnership_id, since, basis)
      values ('019aa2f0-0000-7000-8000-0000000000b2', '${body}', 1, '2020-01-01', 'statutory')`);
  folder = await mkdtemp(join(tmpdir(), 'commonty-erasure-'));
  mailServer = await startMailServer();
  helper = await signedInPerson(database, 'Helper', ['administrator', null]);
  const deliver = letterDelivery(database, baseUrl);
  const kept = testIdentity(database, {
    baseUrl,
    deliver: async (letter) => {
      kept.letters.push(letter);
      await deliver(letter);
    },
  });
  identity = kept;
  const store = createFolderStore(join(folder, 'files'));
  const runner = createUploadRunner({ database, store, logger });
  uploads = { database, store, largestFile: 1_000_000, clamd: null, logger, runner };
  const readHelper = readTestActor(database);
  site = createSite({
    database,
    site: { demonstration: true, assets: createAssets() },
    logger,
    accounts: identity,
    uploads,
    post: { hasMailServer: true, jobSilence: async () => null },
    readActor: (request) =>
      request.headers.get('Cookie')?.includes('test-session=')
        ? readHelper(request)
        : identity.identity.readActor(request.headers),
  });
}, 120_000);

afterAll(async () => {
  await uploads.runner.stop();
  await mailServer.stop();
  await rm(folder, { recursive: true, force: true });
});

const backedUp = async (name: string) => {
  const path = join(folder, name, 'backup.gz');
  await mkdir(join(folder, name));
  await writeBackup(database, uploads.store, path);
  return inFolder(join(folder, name), sentinels);
};
const sendMail = async () => {
  const mailer = createMailer({
    database,
    server: { smtpUrl: mailServer.url, from: { name: 'Commonty', address: 'post@example.scot' } },
    baseUrl,
    words: mailWords,
    logger: logger,
  });
  await mailer.sendDue();
  await mailer.stop();
};

/** What those who keep the records do about the name in others' words: take it out wherever that can be. */
async function decideEveryPlace(): Promise<void> {
  const lists = ['/partnerships/D12000001/data-requests', '/administration/data-requests'];
  let decided = 0;
  for (const list of lists) {
    const html = await (await ask(list, { headers: helper.headers })).text();
    for (const [, id] of html.matchAll(/data-requests\/([\w-]{36})/g)) {
      const request = `${list}/${id}`;
      const page = await (await ask(request, { headers: helper.headers })).text();
      for (const [, place] of page.matchAll(/\/places\/([\w-]{36})/g)) {
        const path = `${request}/places/${place}`;
        const form = await (await ask(path, { headers: helper.headers })).text();
        const verdict = form.includes('value="reword"')
          ? { verdict: 'reword' }
          : { verdict: 'keep', ground: 'record' };
        await fill(path, verdict, { as: helper });
        decided += 1;
      }
    }
  }
  // A remit, reasons, minutes, a vision, and the published version that holds it.
  expect(decided).toBe(5);
  const { rows } = await database.query('select from data_request where closed_at is null');
  expect(rows).toEqual([]);
}

describe('erasing a person', () => {
  it('is tried on every form of the site', () => {
    const posts = routesWithDeclarations(site)
      .filter(({ method, path }) => method === 'POST' && !path.startsWith('/gd/'))
      .map(({ path }) => `POST ${path}`);
    expect(posts.filter((route) => !(route in seeds))).toEqual([]);
    expect(Object.keys(seeds).filter((route) => !posts.includes(route))).toEqual([]);
  });

  it('leaves none of what was typed into any of them, but what a statute keeps, with its ground', async () => {
    const jobs = createJobs({
      database,
      logger: logger,
      jobs: [tellOfActingJob({ database, baseUrl })],
    });
    await jobs.start();
    for (const [route, seed] of Object.entries(seeds))
      if (typeof seed !== 'string')
        await seed().catch((cause: unknown) => {
          throw new Error(`${route} was not filled in.`, { cause });
        });
    await sendMail();

    // First: what was typed is there, or finding nothing afterwards would say nothing.
    const before = await placesInTables(database, sentinels);
    const inFiles = await inFolder(join(folder, 'files'), sentinels);
    const stored = sentinels.all.filter(
      ({ text }) => before.has(text) || inFiles.some((one) => one.text === text),
    );
    expect(
      sentinels.all.filter((one) => one.stored && !stored.includes(one)).map(({ typed }) => typed),
    ).toEqual([]);
    expect(stored.filter((one) => !one.stored).map(({ typed }) => typed)).toEqual([]);
    expect((await backedUp('before')).length).toBeGreaterThan(10);

    const copy = await (await ask('/account/personal-data.json')).text();
    // What they wrote for a partnership is listed record by record, and is the partnership's.
    const theirs = sentinels.all.filter(
      ({ stored: is, typed, keptIn }) =>
        is && keptIn !== recorded && !/content|credential|end why/.test(typed),
    );
    const copied = new Set(sentinels.in(copy));
    // Former names and addresses stand in the mails they got.
    expect(theirs.filter((one) => !copied.has(one)).map(({ typed }) => typed)).toEqual([]);

    const { text } = await fill('/account/erase', { address: own.address, password: own.password });
    expect(await markupProblems(text)).toEqual([]);
    expect(text).toContain('Your account is erased');
    expect(text).toContain('section 4 of the Community Empowerment (Scotland) Act 2015');
    expect(text).toContain('Article 17(3)(b)');
    expect(sentinels.in(text)).toEqual([]);
    for (const title of [
      'Records you wrote for a partnership',
      'Places where others wrote your name or address',
      'Entries of the audit trail with your name in their words',
      'The audit trail about you',
      'Seats you hold or held',
    ])
      expect(text).toMatch(new RegExp(`${title}[^<]*</[\\s\\S]*?UK GDPR, Article`));

    await decideEveryPlace();
    await sendMail();
    expect(mailServer.received.map(({ subject }) => subject)).toContain('Your account on Commonty is erased');
    expect(mailServer.received.map(({ subject }) => subject)).toContain(
      'What became of your request to be forgotten',
    );
    await sweepContents(uploads, new Date(Date.now() + 60_000));
    await jobs.stop();

    const after = await placesInTables(database, sentinels);
    const wrong = sentinels.all.flatMap(({ text: sentinel, typed, keptIn }) =>
      [...(after.get(sentinel) ?? [])].flatMap((place) =>
        keptIn.includes(place) ? [] : [`${typed}: still in ${place}`],
      ),
    );
    expect(wrong).toEqual([]);
    const kept = sentinels.all.filter(({ keptIn }) => keptIn.length > 0);
    expect(kept.filter(({ text: sentinel }) => !after.has(sentinel)).map(({ typed }) => typed)).toEqual([]);
    expect(await inFolder(join(folder, 'files'), sentinels)).toEqual([]);
    expect(logged.length).toBeGreaterThan(100);
    expect(sentinels.in(logged.join('\n')).map(({ typed }) => typed)).toEqual([]);
    const inBackup = await backedUp('after');
    expect(
      [...new Set(inBackup)].filter(({ keptIn }) => keptIn.length === 0).map(({ typed }) => typed),
    ).toEqual([]);

    // Nobody can tell any more whose pseudonym it was, and nobody is signed in.
    const { rows } = await database.query('select from account_pseudonym');
    expect(rows).toHaveLength(1);
    expect((await ask('/account')).status).toBe(303);
  }, 300_000);
});
