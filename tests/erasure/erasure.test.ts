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
import { groupForms } from './group-forms.ts';
import { partnerForms } from './partner-forms.ts';
import { planForms } from './plan-forms.ts';
import { plantRecords } from './plant-records.ts';
import { inFolder, placesInTables, Sentinels } from './sentinels.ts';

/**
 * What somebody can type about themselves, route by route, in this order. A form that is not in this list fails the
 * test: give it a function that fills in every field with a sentinel, or say why nobody types about themselves there.
 */
type Seed = (() => Promise<unknown>) | string;

const baseUrl = 'http://localhost';
const button = 'A button: nothing is typed.';
const betweenPartners = 'What bodies say of each other and of plans; the form asks to leave people out.';
const sentinels = new Sentinels();
const jar = new CookieJar();
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
  },
  'POST /administration/people/new': async () => {
    await fill('/administration/people/new', { email: own.address, role: 'analyst' }, { as: helper });
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
    own.name = sentinels.make('POST /account/name name');
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
  // Only an authenticator can send it: what it would have named is put where it would have stood.
  'POST /account/passkeys': async () =>
    database.query(
      `insert into passkey (id, account_id, name, public_key, credential_id, counter, device_type, backed_up)
       values (gen_random_uuid(), $1, $2, $3, $4, 0, 'singleDevice', false)`,
      [
        await accountId(),
        sentinels.make('POST /account/passkeys name'),
        sentinels.make('POST /account/passkeys public key'),
        sentinels.make('POST /account/passkeys credential'),
      ],
    ),
  // No form of this list need be open: what is typed into any stands in the same table.
  'POST /drafts': async () =>
    database.query(
      `insert into form_draft (account_id, form, subject, fields, base, updated_at) values ($1, 'seat', '', $2, '', now())`,
      [await accountId(), JSON.stringify({ why: [sentinels.make('POST /drafts any field')] })],
    ),
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
  'POST /partnerships/:code/excusals/new': betweenPartners,
  'POST /partnerships/:code/excusals/:excusal/change': betweenPartners,
  'POST /partnerships/:code/excusals/:excusal/end': betweenPartners,
  'POST /partnerships/:code/information-requests/new': betweenPartners,
  'POST /partnerships/:code/information-requests/:request/answer': betweenPartners,
  'POST /partnerships/:code/own-plans/new': betweenPartners,
  'POST /partnerships/:code/own-plans/:plan/change': betweenPartners,
  'POST /partnerships/:code/own-plans/:plan/remove': button,
  'POST /partnerships/:code/own-plans/priorities/:priority/view': betweenPartners,
  'POST /partnerships/:code/own-plans/views/:view/change': betweenPartners,
  'POST /partnerships/:code/own-plans/views/:view/remove': button,
  ...groupForms,
  ...partnerForms,
  ...planForms,
};

beforeAll(async () => {
  database = await freshDatabase();
  await twoPartnerships(database);
  const body = '019aa2f0-0000-7000-8000-0000000000b1';
  await database.query(`
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
  const logger = createLogger('silent');
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
    logger: createLogger('silent'),
  });
  await mailer.sendDue();
  await mailer.stop();
};

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
      logger: createLogger('silent'),
      jobs: [tellOfActingJob({ database, baseUrl })],
    });
    await jobs.start();
    for (const seed of Object.values(seeds)) if (typeof seed !== 'string') await seed();
    await plantRecords(database, sentinels, { accountId: await accountId(), ...own });
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
    const theirs = sentinels.all.filter(
      ({ stored: is, typed }) => is && !/content|credential|end why/.test(typed),
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

    await sendMail();
    expect(mailServer.received.at(-1)).toMatchObject({ subject: 'Your account on Commonty is erased' });
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
