import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { testIdentity } from '../../../tests/support/identity.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import {
  readTestActor,
  type SignedInPerson,
  signedInPerson,
  twoPartnerships,
} from '../../../tests/support/people.ts';
import { sentAnew } from '../../../tests/support/sent-form.ts';
import { createSite } from '../../main/site.tsx';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { dataRequestDueItems } from './data-request-due-items.ts';
import type { Role } from '../../platform/authorisation/role.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { createLogger } from '../../platform/logging.ts';
import { createAssets } from '../../web/index.ts';

const name = 'Catrìona zzqName';
const email = 'catriona@example.scot';
const list = '/partnerships/D12000001/data-requests';
const id = (last: string) => `019aa2f0-0000-7000-8000-0000000000${last}`;
let database: TestDatabase;
let site: Hono;
let officer: SignedInPerson;
let other: SignedInPerson;

beforeAll(async () => {
  database = await freshDatabase();
  await twoPartnerships(database);
  officer = await signedInPerson(database, 'Olive Officer', ['officer', 1]);
  other = await signedInPerson(database, 'Otto Officer', ['officer', 2]);
  site = createSite({
    database,
    site: { demonstration: true, assets: createAssets() },
    logger: createLogger('silent'),
    accounts: testIdentity(database),
    post: { hasMailServer: true, jobSilence: async () => null },
    readActor: readTestActor(database),
  });
  // Agreed and published minutes that name her, a decision whose history does, a seat, and another partnership's meeting.
  await database.query(`
    insert into body (id, kind, name, published_at) values ('${id('b1')}', 'health-board', 'NHS Ardmore', now());
    insert into partnership_group (id, partnership_id, kind, name, remit, published_at) values
      ('${id('e1')}', 1, 'board', 'Board', '', now()), ('${id('e2')}', 2, 'board', 'Board', 'With ${name}.', now());
    insert into meeting (id, partnership_id, group_id, held_on, starts_at, place, open_to_public, published_at)
      values ('${id('f1')}', 1, '${id('e1')}', '2025-03-01', '10:00', 'Hall', true, now());
    insert into seat (id, partnership_id, body_id, title, role, since) values
      ('${id('c1')}', 1, '${id('b1')}', 'Adviser', 'adviser', '2020-01-01');
    insert into seat_term (id, partnership_id, seat_id, holder_name, since)
      values ('${id('d1')}', 1, '${id('c1')}', '${name}', '2020-01-01');
    insert into decision (id, partnership_id, meeting_id, words, reasons, how, recorded_from)
      values ('${id('a1')}', 1, '${id('f1')}', 'As CATRÌONA   zzqname asked.', '', 'consensus', '2025-03-02');
    update decision set words = 'As a resident asked.';
    insert into minutes (id, partnership_id, meeting_id, words, agreed_on, published_at, recorded_from)
      values ('${id('f4')}', 1, '${id('f1')}', '{"": "${name} (${email}) spoke.", "x": "${name}son did not."}', null, now(),
        '2025-03-02');
    update minutes set agreed_on = '2025-04-01'`);
});

const get = async (who: SignedInPerson, path: string) => {
  const response = await site.request(path, { headers: who.headers });
  return { status: response.status, text: await response.text() };
};
const send = async (who: SignedInPerson, path: string, answers: Record<string, string>) => {
  const { text } = await get(who, path);
  const body = new URLSearchParams(sentAnew(text, answers));
  const response = await site.request(path, { method: 'POST', headers: who.headers, body });
  return {
    status: response.status,
    location: response.headers.get('Location') ?? '',
    text: await response.text(),
  };
};
/** Every table but the request itself and mail. */
const placesOfName = async () => {
  const { rows } = await database.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace`,
  );
  const found: string[] = [];
  for (const table of rows) {
    const { rowCount } = await database.query(
      `select from ${table.name} t where t::text ~* 'catr.ona\\s+zzqname(?!son)|catriona@example'`,
    );
    if (rowCount) found.push(table.name);
  }
  return found.toSorted();
};
const actorIn = ({ accountId, email: address }: SignedInPerson, partnershipId: number): Actor => ({
  ...{ accountId, email: address, name: 'Officer', pseudonym: 'p', sessionId: 's', actingFor: null },
  grants: [{ role: 'officer', partnershipId, bodyId: null }],
});
let request = '';
const links = async () => {
  const { text } = await get(officer, request);
  return [...text.matchAll(/\/places\/([\w-]+)/g)].map(([, mention]) => `${request}/places/${mention}`);
};
const linkOf = async (title: string) => {
  for (const link of await links()) if ((await get(officer, link)).text.includes(title)) return link;
  throw new Error(`No place ${title}`);
};

describe('somebody without an account, who asks to be forgotten', () => {
  it('is looked for in everything the partnership wrote, agreed minutes and histories too', async () => {
    const page = await get(officer, `${list}/new`);
    expect(await markupProblems(page.text)).toEqual([]);
    const short = await send(officer, `${list}/new`, { name: 'Al', email: '', kind: 'erase', why: 'Asked.' });
    expect(short.status).toBe(422);
    expect(short.text).toContain('“Al” is too short to look for');
    const sent = await send(officer, `${list}/new`, {
      name,
      email,
      kind: 'erase',
      why: 'By letter; passport seen.',
    });
    expect(sent.status).toBe(303);
    request = sent.location;
    const { text } = await get(officer, request);
    expect(await markupProblems(text)).toEqual([]);
    expect(text).toContain(`${name} (${email}) spoke.`);
    expect(text).toContain('only in its history');
    expect(text).toContain(`/partnerships/D12000001/groups/${id('e1')}/meetings/${id('f1')}`);
    expect(text).not.toContain('son did not');
    expect(await links()).toHaveLength(3);
    // Not the other partnership's.
    expect(text).not.toContain('With ');
    const file = JSON.parse((await get(officer, `${request}.json`)).text) as { count: number };
    expect(file.count).toBe(3);
    expect(await markupProblems((await get(officer, list)).text)).toEqual([]);
  });

  it('is due within a month from those who keep the records, and from nobody else', async () => {
    const dueFrom = (who: SignedInPerson, partnershipId: number, role: Role = 'officer') =>
      asActor(database, actorIn(who, partnershipId), (queries) =>
        dataRequestDueItems({
          queries,
          language: 'en',
          today: '2026-11-28',
          reader: { ...actorIn(who, partnershipId), grants: [{ role, partnershipId, bodyId: null }] },
        }),
      );
    expect(await dueFrom(officer, 1)).toMatchObject([
      { href: request, detail: { text: '3 places to decide' }, partnershipId: 1 },
    ]);
    expect(await dueFrom(officer, 1, 'partner-lead')).toEqual([]);
    expect(await dueFrom(other, 2)).toEqual([]);
  });

  it('is nobody’s matter in another partnership, and no place can be reached from there', async () => {
    expect((await get(other, request)).status).toBe(404);
    const elsewhere = request.replace('D12000001', 'D12000002');
    expect((await get(other, elsewhere)).status).toBe(404);
    const [place = ''] = await links();
    expect((await get(other, place.replace('D12000001', 'D12000002'))).status).toBe(404);
    const { rowCount } = await asActor(database, actorIn(other, 2), ({ query }) =>
      query('select from data_request'),
    );
    expect(rowCount).toBe(0);
  });

  it.each([
    ['nothing new', { verdict: 'reword', words: '' }, 'There is no new text'],
    ['a text that still names them', { verdict: 'reword', words: `Said ${name}.` }, 'still names them'],
    ['no ground', { verdict: 'keep' }, 'Choose the ground'],
    ['another ground that is not said', { verdict: 'keep', ground: 'other' }, 'Say which ground'],
    ['no verdict', {}, 'Choose'],
  ])('is not decided with %s', async (_what, answers, said) => {
    const { status, text } = await send(officer, await linkOf('Minutes'), answers);
    expect(status).toBe(422);
    expect(text).toContain(said);
    expect(await markupProblems(text)).toEqual([]);
  });

  it('is taken out of agreed minutes and every earlier version, and the trail says so without the name', async () => {
    const place = await linkOf('Minutes');
    expect((await get(officer, place)).text).toContain('[name removed] ([name removed]) spoke.');
    const done = await send(officer, place, { verdict: 'reword', words: 'A resident spoke.' });
    expect([done.status, done.location]).toEqual([303, request]);
    const { rows } = await database.query<{ words: Record<string, string> }>('select words from minutes');
    expect(rows[0]?.words).toEqual({ '': 'A resident spoke.', x: `${name}son did not.` });
    const history = await database.query<{ words: Record<string, string> }>(
      'select words from minutes_history',
    );
    expect(history.rows.length).toBeGreaterThan(1);
    for (const { words } of history.rows)
      expect(words).toEqual({
        '': '[words removed: they named somebody who asked to be forgotten]',
        x: `${name}son did not.`,
      });
    const trail = await database.query<Record<string, unknown>>(
      `select actor = 'system' as system, action, subject_id, after from audit_entry order by position desc limit 1`,
    );
    expect(trail.rows[0]).toMatchObject({
      action: 'mention.reworded',
      subject_id: id('f4'),
      after: { table: 'minutes', column: 'words', earlierVersions: 2 },
    });
    // Otherwise agreed minutes stand.
    await expect(database.query(`update minutes set words = '{}' where id = '${id('f4')}'`)).rejects.toThrow(
      /agreed/,
    );
    await expect(
      asActor(database, actorIn(officer, 1), async ({ query }) => {
        await query(`select set_config('commonty.redacting', 'on', true)`);
        await query(`update minutes set words = '{}' where id = '${id('f4')}'`);
      }),
    ).rejects.toThrow(/agreed/);
  });

  it('is not overwritten where somebody changed the text meanwhile', async () => {
    const place = await linkOf('Who holds a seat');
    const { text } = await get(officer, place);
    await database.query(`update seat_term set until = '2030-01-01'`);
    const body = new URLSearchParams(sentAnew(text, { verdict: 'reword', words: 'Nobody' }));
    const late = await site.request(place, { method: 'POST', headers: officer.headers, body });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('Somebody changed this text');
  });

  it('leaves the history alone where only that names them and a mark replaces it', async () => {
    const place = await linkOf('Decision of a meeting');
    expect((await get(officer, place)).text).toContain('Only earlier versions');
    expect((await send(officer, place, { verdict: 'reword' })).status).toBe(303);
    const { rows } = await database.query<{ words: string }>('select words from decision');
    expect(rows).toEqual([{ words: 'As a resident asked.' }]);
  });

  it('is told by mail what stayed and why, and forgotten with the last decision', async () => {
    const place = await linkOf('Who holds a seat');
    await send(officer, place, { verdict: 'keep', ground: 'took-part', groundWords: 'Policy 4.' });
    const { rows } = await database.query<{ text: string; to: string }>(
      `select text_body as text, to_address as to from mail_message where kind = 'erasure-receipt'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.to).toBe(email);
    expect(rows[0]?.text).toContain('3 places');
    expect(rows[0]?.text).toContain('section 4 of the Community Empowerment (Scotland) Act 2015. Policy 4.');
    await database.query('update mail_message set sent_at = now()');
    expect(await placesOfName()).toEqual(['partnership_group', 'seat_term', 'seat_term_history']);
    const { text } = await get(officer, request);
    expect(text).toContain('were destroyed with the last decision');
    expect(text).not.toContain('zzqName');
    expect((await get(officer, place)).status).toBe(303);
    expect(await markupProblems(text)).toEqual([]);
  });
});

describe('a request for a copy', () => {
  it('lists the places, decides nothing, and is forgotten once the copy is given', async () => {
    const { location } = await send(officer, `${list}/new`, { name, email: '', kind: 'copy', why: 'Asked.' });
    const page = await get(officer, location);
    expect(await markupProblems(page.text)).toEqual([]);
    expect(page.text).toContain('The copy is given');
    expect(page.text).not.toContain('/places/');
    const form = /<form class="button-form"[\s\S]*?<\/form>/.exec(page.text)?.[0] ?? '';
    const body = new URLSearchParams(
      [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(
        ([, key = '', value = '']): [string, string] => [key, value],
      ),
    );
    const closed = await site.request(`${location}/close`, {
      method: 'POST',
      headers: officer.headers,
      body,
    });
    expect(closed.status).toBe(303);
    const { rowCount } = await database.query('select from data_request where sought is not null');
    expect(rowCount).toBe(0);
  });

  it('is done at once where there is nothing to decide', async () => {
    const { location } = await send(officer, `${list}/new`, {
      name: 'Nobody Anywhere',
      email: 'nobody@example.scot',
      kind: 'erase',
      why: 'Asked.',
    });
    const { text } = await get(officer, location);
    expect(text).toContain('stands nowhere');
    expect(text).not.toContain('Nobody Anywhere');
  });
});
