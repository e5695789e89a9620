import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import {
  readTestActor,
  signedInAgain,
  type SignedInPerson,
  signedInPerson,
  twoPartnerships,
} from '../../../tests/support/people.ts';
import { sentAnew } from '../../../tests/support/sent-form.ts';
import { createSite } from '../../main/site.tsx';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { createLogger } from '../../platform/logging.ts';
import { createAssets } from '../../web/index.ts';
import { beginActing } from './begin-acting.ts';
import { tellOfActingJob } from './tell-of-acting.ts';

const baseUrl = 'https://plans.example.scot';
let database: TestDatabase;
let site: Hono;
const minute = 60_000;

let helper: SignedInPerson;
let person: SignedInPerson;
let officer: SignedInPerson;
let nobody: SignedInPerson;

beforeAll(async () => {
  database = await freshDatabase();
  await twoPartnerships(database);
  helper = await signedInPerson(database, 'Iain Administrator', ['administrator', 1]);
  person = await signedInPerson(database, 'Mòrag Lead', ['officer', 1]);
  officer = await signedInPerson(database, 'Olaf Officer', ['officer', 1]);
  await signedInPerson(database, 'Chrissie Chair', ['officer', 1], ['chair', 2]);
  nobody = await signedInPerson(database, 'Nobody Special');
  site = createSite({
    database,
    site: { demonstration: true, assets: createAssets() },
    logger: createLogger('silent'),
    readActor: readTestActor(database),
  });
});

const get = (who: SignedInPerson, path: string) => site.request(path, { headers: who.headers });
const post = (who: SignedInPerson, path: string, pairs: [string, string][] = []) =>
  site.request(path, { method: 'POST', headers: who.headers, body: new URLSearchParams(pairs) });
const begin = async (who: SignedInPerson, answers: Record<string, string>) => {
  const form = await (await get(who, '/acting/start')).text();
  return post(who, '/acting/start', sentAnew(form, answers));
};
const actorOf = async (who: SignedInPerson, later = 0): Promise<Actor> => {
  const found = await readTestActor(
    database,
    () => Date.now() + later,
  )(new Request('http://localhost/', { headers: who.headers }));
  if (found.state !== 'signed-in') throw new Error(found.state);
  return found.actor;
};
const mailsTo = async (who: SignedInPerson) =>
  (
    await database.query<{ subject: string; text: string; urgency: string }>(
      `select subject, text_body as text, urgency from mail_message where to_address = $1 order by id`,
      [who.email],
    )
  ).rows;
const trail = async () =>
  (
    await database.query<{ action: string; partnershipId: number | null; why: string }>(
      `select action, partnership_id as "partnershipId", why from audit_entry where acting_for is not null order by position`,
    )
  ).rows;

describe('acting for somebody else', () => {
  it('begins with a reason, tells the person at once, and stops', async () => {
    const form = await get(helper, '/acting/start');
    expect(await markupProblems(await form.text())).toEqual([]);
    const began = await begin(helper, { email: person.email, why: 'Asked for help by telephone.' });
    expect(began.status).toBe(303);
    const address = began.headers.get('Location') ?? '';
    const actor = await actorOf(helper);
    expect(actor).toMatchObject({
      accountId: helper.accountId,
      actingFor: { accountId: person.accountId, name: 'Mòrag Lead', why: 'Asked for help by telephone.' },
      grants: [{ role: 'officer', partnershipId: 1 }],
    });
    expect(await mailsTo(person)).toMatchObject([
      {
        subject: 'Iain Administrator is acting for you on Commonty',
        urgency: 'at-once',
        text: expect.stringContaining('Asked for help by telephone.'),
      },
    ]);
    await asActor(database, actor, (within) =>
      recordAudit(within, { ...auditActor(actor), partnershipId: 1, action: 'seat.added', subjectId: 's' }),
    );
    const page = await (await get(helper, address)).text();
    expect(await markupProblems(page)).toEqual([]);
    expect(page).toContain('You act for Mòrag Lead');
    expect(page).toContain('Seat added');
    const stopped = await post(helper, '/acting/stop');
    expect(stopped.headers.get('Location')).toBe(address);
    expect((await actorOf(helper)).actingFor).toBeNull();
    expect((await mailsTo(person))[1]).toMatchObject({
      subject: 'What Iain Administrator did for you on Commonty',
      text: expect.stringMatching(/Seat added \(Ardmore\)/),
    });
    expect(await trail()).toEqual(
      ['acting.began', 'seat.added', 'acting.ended'].map((action) => ({
        action,
        partnershipId: 1,
        why: 'Asked for help by telephone.',
      })),
    );
    expect((await get(person, address)).status).toBe(200);
    expect((await get(officer, address)).status).toBe(404);
    expect((await post(helper, '/acting/stop')).headers.get('Location')).toBe('/');
  });

  it('is over after thirty minutes, though no job has run, and the person is told by the next one that does', async () => {
    const began = await begin(helper, { email: person.email, why: 'Again.' });
    expect(began.status).toBe(303);
    expect((await actorOf(helper, 29 * minute)).actingFor).not.toBeNull();
    expect((await actorOf(helper, 30 * minute)).actingFor).toBeNull();
    expect((await actorOf(helper, 30 * minute)).grants).toMatchObject([{ role: 'administrator' }]);
    const before = (await mailsTo(person)).length;
    const job = tellOfActingJob({ database, baseUrl });
    await job.run({});
    expect(await mailsTo(person)).toHaveLength(before);
    await database.query(
      `update acting_session set began_at = began_at - interval '1 hour', ends_at = ends_at - interval '1 hour'
        where ended_at is null`,
    );
    await Promise.all([job.run({}), job.run({})]);
    await job.run({});
    expect((await mailsTo(person)).slice(before)).toMatchObject([
      { text: expect.stringContaining('Nothing was changed.') },
    ]);
  });

  it('cannot last longer than thirty minutes, whoever writes it', async () => {
    await expect(
      database.query(`update acting_session set ends_at = began_at + interval '31 minutes'`),
    ).rejects.toThrow('check');
  });

  it.each([
    ['no reason', { why: '  ' }, '“Why” is empty'],
    ['nobody’s address', { email: 'no.one@example.scot' }, 'Nobody with the address “no.one@example.scot”'],
    ['their own address', { email: 'iain.administrator@example.scot' }, 'is your own address'],
    [
      'somebody with a role elsewhere',
      { email: 'chrissie.chair@example.scot' },
      'You cannot act for chrissie.chair',
    ],
    ['too long a reason', { why: 'x'.repeat(2_001) }, 'is too long'],
  ])('is refused with %s', async (_what, answers, said) => {
    const refused = await begin(helper, { email: person.email, why: 'Help.', ...answers });
    const text = await refused.text();
    expect(refused.status).toBe(422);
    expect(text).toContain(said);
    expect(await markupProblems(text)).toEqual([]);
    expect((await actorOf(helper)).actingFor).toBeNull();
  });

  it('is for administrators only, and never for those who act already', async () => {
    expect((await get(officer, '/acting/start')).status).toBe(403);
    expect((await post(officer, '/acting/start')).status).toBe(403);
    const form = await (await get(helper, '/acting/start')).text();
    const answers = sentAnew(form, { email: nobody.email, why: 'Help.' });
    expect((await post(helper, '/acting/start', answers)).status).toBe(303);
    expect((await post(helper, '/acting/start', answers)).status).toBe(403);
    expect(
      await beginActing({ database, baseUrl }, await actorOf(helper), { email: person.email, why: 'x' }),
    ).toEqual({
      ok: false,
      problem: 'acting-already',
    });
    await post(helper, '/acting/stop');
  });

  it('begins once of two beginnings at once in one session', async () => {
    const actor = await actorOf(helper);
    const services = { database, baseUrl };
    const begun = await Promise.all(
      [person, nobody, officer].map(({ email }) => beginActing(services, actor, { email, why: 'At once.' })),
    );
    expect(begun.filter(({ ok }) => ok)).toHaveLength(1);
    await post(helper, '/acting/stop');
  });

  it('is in one session only, and ends where the administrator is none any more', async () => {
    const other = await signedInAgain(database, helper.accountId, helper.email);
    await begin(helper, { email: person.email, why: 'Help.' });
    expect((await actorOf(other)).actingFor).toBeNull();
    await database.query(`update role_grant set ended_at = now(), ended_by = 'test' where account_id = $1`, [
      helper.accountId,
    ]);
    expect(await actorOf(helper)).toMatchObject({ actingFor: null, grants: [] });
    await database.query('update role_grant set ended_at = null, ended_by = null where account_id = $1', [
      helper.accountId,
    ]);
    // What the person gains meanwhile elsewhere is not the helper's.
    await database.query(
      `insert into role_grant (id, account_id, role, partnership_id, granted_by)
       values (gen_random_uuid(), $1, 'auditor', null, 'test')`,
      [person.accountId],
    );
    expect((await actorOf(helper)).grants).toMatchObject([{ role: 'officer', partnershipId: 1 }]);
  });
});
