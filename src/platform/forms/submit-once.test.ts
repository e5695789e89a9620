import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { failed, ok } from '../../kernel/result.ts';
import type { Actor } from '../authorisation/actor.ts';
import { asActor } from '../authorisation/as-actor.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { readDraft, saveDraft } from './draft-store.ts';
import { removeOldForms } from './remove-old-forms.ts';
import type { Submission } from './submission.ts';
import { submitOnce } from './submit-once.ts';

const someone = (accountId: string): Actor => ({
  accountId,
  name: 'Mòrag',
  email: 'morag@example.scot',
  pseudonym: 'p-1',
  sessionId: 's-1',
  grants: [],
  actingFor: null,
});
const morag = someone('00000000-0000-7000-8000-0000000000aa');
const calum = someone('00000000-0000-7000-8000-0000000000bb');

const submission = (changes: Partial<Submission> = {}): Submission => ({
  key: randomUUID(),
  form: 'seat',
  subject: '',
  digest: answers('first'),
  again: false,
  ...changes,
});
const answers = (text: string) => Buffer.alloc(32, text);

describe('a form that acts once', () => {
  let database: TestDatabase;
  let many: Database;
  let made: () => Promise<number>;
  let send: (who: Actor | null, sent: Submission, on?: Database) => Promise<unknown>;

  beforeAll(async () => {
    database = await freshDatabase();
    const pool = openDatabase(database.url, { connections: 50 });
    many = pool;
    await database.query(`create table thing (id serial, form_key uuid);
      grant select, insert on thing to commonty_runtime; grant usage on sequence thing_id_seq to commonty_runtime`);
    made = async () =>
      Number((await database.query<{ n: string }>('select count(*) n from thing')).rows[0]?.n);
    send = (who, sent, on = database) =>
      asActor(on, who, (transaction) =>
        submitOnce(transaction, { ...sent, accountId: who?.accountId ?? null }, async () => {
          const { rows } = await transaction.query<{ id: number }>(
            'insert into thing (form_key) values ($1) returning id',
            [sent.key],
          );
          return ok(`/things/${rows[0]?.id}`);
        }),
      );
    return () => pool.close();
  });

  it.each([
    ['somebody signed in', morag],
    ['somebody who is not', null],
  ])('makes one thing of fifty that come at once, and answers all alike: %s', async (_who, who) => {
    const before = await made();
    const sent = submission({ subject: randomUUID() });
    const answered = await Promise.all(Array.from({ length: 50 }, () => send(who, sent, many)));
    expect(await made()).toBe(before + 1);
    expect(new Set(answered.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answered[0]).toMatchObject({ ok: true, value: expect.stringMatching(/^\/things\/\d+$/) });
  });

  it('makes one of fifty copies of the form with the same answers, and asks about the others', async () => {
    const before = await made();
    const subject = randomUUID();
    const answered = await Promise.all(
      Array.from({ length: 50 }, () => send(morag, submission({ subject }), many)),
    );
    expect(await made()).toBe(before + 1);
    const done = answered.filter((answer) => (answer as { ok: boolean }).ok);
    expect(done).toHaveLength(1);
    const asked = answered.filter((answer) => !(answer as { ok: boolean }).ok);
    expect(asked[0]).toMatchObject({
      problem: { kind: 'sent-before', changed: false, location: (done[0] as { value: string }).value },
    });
  });

  it('makes another where the same answers are meant once more', async () => {
    const before = await made();
    const subject = randomUUID();
    await send(morag, submission({ subject }));
    const meant = submission({ subject, again: true });
    expect(await send(morag, meant)).toMatchObject({ ok: true });
    expect(await send(morag, meant)).toMatchObject({ ok: true });
    expect(await made()).toBe(before + 2);
  });

  it('neither does nor swallows other answers from a form that has acted', async () => {
    const before = await made();
    const sent = submission({ subject: randomUUID() });
    await send(morag, sent);
    expect(await send(morag, { ...sent, digest: answers('other') })).toMatchObject({
      ok: false,
      problem: { kind: 'sent-before', changed: true },
    });
    expect(await made()).toBe(before + 1);
  });

  it('takes different people’s same answers for two wishes, but nobody else’s form', async () => {
    const before = await made();
    const sent = submission({ subject: randomUUID() });
    await send(morag, sent);
    expect(await send(calum, { ...sent, key: randomUUID() })).toMatchObject({ ok: true });
    const forged = { ...sent, digest: answers('forged') };
    expect(await send(calum, forged)).toEqual({ ok: false, problem: { kind: 'foreign-key' } });
    expect(await send(null, forged)).toEqual({ ok: false, problem: { kind: 'foreign-key' } });
    expect(await made()).toBe(before + 2);
  });

  it('leaves nothing of work that found something wrong, and lets the form be sent again', async () => {
    const before = await made();
    const sent = { ...submission({ subject: randomUUID() }), accountId: morag.accountId };
    const refused = await asActor(database, morag, (transaction) =>
      submitOnce(transaction, sent, async () => {
        await transaction.query('insert into thing default values');
        return failed({ kind: 'full' });
      }),
    );
    expect(refused).toEqual({ ok: false, problem: { kind: 'full' } });
    expect(await made()).toBe(before);
    expect(await send(morag, sent)).toMatchObject({ ok: true });
  });

  it('leaves neither the thing nor its mark where the server dies before the end', async () => {
    const before = await made();
    const sent = { ...submission({ subject: randomUUID() }), accountId: morag.accountId };
    await expect(
      asActor(database, morag, async (transaction) => {
        await submitOnce(transaction, sent, async () => {
          await transaction.query('insert into thing default values');
          return ok('/things/1');
        });
        const { rows } = await transaction.query<{ pid: number }>('select pg_backend_pid() pid');
        await database.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
        await transaction.query('select 1');
      }),
      // The loss is met by the query under way, or was noticed before it.
    ).rejects.toThrow(/terminat|connection error/);
    expect(await made()).toBe(before);
    expect(await send(morag, sent)).toMatchObject({ ok: true });
    expect(await made()).toBe(before + 1);
  });

  it('takes the draft of what was sent with it, and lets none be kept after it', async () => {
    const sent = submission({ subject: randomUUID() });
    const name = { accountId: morag.accountId, form: sent.form, subject: sent.subject };
    const typed = { fields: { holder: ['M'] }, version: null, base: '' };
    const save = () =>
      asActor(database, morag, (transaction) => saveDraft(transaction, { ...name, key: sent.key }, typed));
    expect(await save()).not.toBeNull();
    await send(morag, sent);
    expect(await asActor(database, morag, (transaction) => readDraft(transaction, name))).toBeNull();
    expect(await save()).toBeNull();
    expect(await asActor(database, morag, (transaction) => readDraft(transaction, name))).toBeNull();
  });

  it('keeps a draft from everybody else', async () => {
    const name = { accountId: morag.accountId, form: 'seat', subject: randomUUID() };
    const typed = { fields: { holder: ['M'] }, version: 3, base: 'a.b' };
    const key = randomUUID();
    await asActor(database, morag, (transaction) => saveDraft(transaction, { ...name, key }, typed));
    const readAs = (who: Actor | null) =>
      asActor(database, who, (transaction) => readDraft(transaction, name));
    expect(await readAs(morag)).toMatchObject(typed);
    expect([await readAs(calum), await readAs(null)]).toEqual([null, null]);
    await expect(
      asActor(database, calum, (transaction) => saveDraft(transaction, { ...name, key }, typed)),
    ).rejects.toThrow('row-level security');
  });

  it('has room for many drafts, not for any number', async () => {
    const save = (n: number) =>
      asActor(database, calum, (transaction) =>
        saveDraft(
          transaction,
          { accountId: calum.accountId, form: 'seat', subject: `${n}`, key: randomUUID() },
          { fields: {}, version: null, base: '' },
        ),
      );
    for (let n = 0; n < 200; n += 1) expect(await save(n)).not.toBe('too-many');
    expect(await save(200)).toBe('too-many');
    expect(await save(7)).not.toBe('too-many');
  });

  it('forgets forms after thirty days and drafts after ninety', async () => {
    await database.query(`
      update form_submission set submitted_at = now() - interval '31 days' where account_id = '${calum.accountId}';
      update form_draft set updated_at = now() - interval '91 days' where account_id = '${calum.accountId}'`);
    expect(await removeOldForms(database, [])).toEqual({ submissions: 1, drafts: 200 });
    expect(await removeOldForms(database, [])).toEqual({ submissions: 0, drafts: 0 });
  });

  it('forgets drafts of forms about others after a day', async () => {
    await database.query(
      `insert into form_draft (account_id, form, subject, fields, base, updated_at) values
         ($1, 'role', '', '{}', '', now() - interval '25 hours'), ($1, 'role', 'new', '{}', '', now()),
         ($1, 'seat', '', '{}', '', now() - interval '25 hours')`,
      [calum.accountId],
    );
    expect(await removeOldForms(database, ['role'])).toEqual({ submissions: 0, drafts: 1 });
  });
});
