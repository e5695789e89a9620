import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { codes, ids, people } from '../../../tests/support/partners.ts';
import {
  actedAt,
  fillIn,
  planOf,
  send,
  twoTablesWithWards,
  type WrittenPlan,
  writePlan,
} from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';

const today = '2026-11-28';
const promises = `/partnerships/${codes.one}/promises`;
let database: TestDatabase;
let officer: Hono;
let written: WrittenPlan;
let warm: string;
const site = (who: Actor | null, day = today): Hono => siteFor(database, who, { today: day });
const statusOf = async (who: Actor | null, path: string) => (await site(who).request(path)).status;
const textOf = async (who: Actor | null, path: string, day = today) => {
  const response = await site(who, day).request(path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const idOf = (path: string) => path.replace(/.*\//, '');
const terms = (changes: Record<string, string> = {}) => ({
  ...{ body: ids.nhs, outcome: written.outcome, words: 'A nurse for warm homes', kind: 'money' },
  ...{ amount: '1,250.50', dueOn: '31/3/2027' },
  ...changes,
});
const propose = (who: Actor, changes: Record<string, string> = {}) =>
  fillIn(site(who), `${promises}/new`, terms(changes));
const sign = (who: Actor, path: string) =>
  fillIn(site(who), `${path}/sign`, { office: 'chief executive', agree: 'yes' });

beforeAll(async () => {
  database = await twoTablesWithWards();
  officer = site(people.officer);
  written = await writePlan(officer);
  await actedAt(fillIn(officer, `${written.draft}/publish`, { note: 'First' }));
});

describe('a promise, from its proposal to its end', () => {
  it('is not there before somebody proposes one, and the page says who does', async () => {
    const html = await textOf(null, promises);
    expect(html).toContain('No promise is recorded here yet');
    expect(await markupProblems(html)).toEqual([]);
    expect(await statusOf(null, `${promises}/new`)).toBe(303);
    expect(await statusOf(people.otherOfficer, `${promises}/new`)).toBe(403);
    expect(await statusOf(people.member, `${promises}/new`)).toBe(403);
  });

  it('takes no wrong answer, and says which', async () => {
    const tried: [Record<string, string>, string][] = [
      [{ amount: '' }, 'Say how much money'],
      [{ kind: 'data' }, 'Leave the money empty'],
      [{ kind: 'staff', amount: '' }, 'Say how many posts'],
      [{ fte: '1.5' }, 'Leave the posts empty'],
      [{ dueOn: '27/11/2026' }, '27 November 2026 has passed'],
      [{ amount: '1.005' }, '1.005'],
      [{ amount: '0' }, '“0”'],
      [{ body: ids.college }, 'Partner that would promise'],
      [{ words: 'x'.repeat(2_001) }, '2,001'],
    ];
    for (const [changes, said] of tried) {
      const response = await propose(people.officer, changes);
      expect(response.status, said).toBe(422);
      expect(await response.text()).toContain(said);
    }
  });

  it('is proposed by an officer or the body’s own lead, and seen by staff alone', async () => {
    warm = await actedAt(propose(people.officer));
    expect((await propose(people.policeLead)).status).toBe(422);
    expect(await textOf(people.policeLead, warm)).toContain('nobody has signed it');
    expect(await statusOf(null, warm)).toBe(404);
    expect(await statusOf(people.otherOfficer, warm)).toBe(404);
    expect(await statusOf(people.officer, warm.replace(codes.one, codes.two))).toBe(404);
    expect(await textOf(null, promises)).not.toContain('A nurse for warm homes');
    for (const path of [warm, `${promises}/new`, `${warm}/change`, `${warm}/withdraw`, promises])
      expect(await markupProblems(await textOf(people.officer, path)), path).toEqual([]);
  });

  it('is signed by that body’s lead alone, in person, once', async () => {
    for (const who of [people.officer, people.policeLead, people.councilLead, people.member, people.auditor])
      expect(await statusOf(who, `${warm}/sign`), who.name).toBe(404);
    const acting: Actor = {
      ...people.nhsLead,
      actingFor: {
        ...{ accountId: people.resident.accountId, name: 'x', pseudonym: 'p', why: 'w' },
        until: '2026-11-28T12:00:00Z',
      },
    };
    expect(await statusOf(acting, `${warm}/sign`)).toBe(403);
    const [one, other] = [site(people.nhsLead), site({ ...people.nhsLead, accountId: ids.nhs })];
    const path = `${warm}/sign`;
    const pages = await Promise.all([one, other].map(async (who) => (await who.request(path)).text()));
    expect(await markupProblems(pages[0] ?? '')).toEqual([]);
    const answers = { office: 'chief executive', agree: 'yes' };
    const [first, second] = await Promise.all([
      send(one, path, pages[0] ?? '', answers),
      send(other, path, pages[1] ?? '', { ...answers, office: 'medical director' }),
    ]);
    expect([first.status, second.status].toSorted()).toEqual([303, 422]);
    const html = await textOf(null, warm);
    expect(html).toContain('£1,250.50');
    expect(html).toContain('NHS Machair signed it on 28 November 2026');
    expect(await markupProblems(html)).toEqual([]);
    expect(await textOf(null, promises)).toContain('1 promise is signed: 0 due so far');
  });

  it('is not changed behind its back, by no form and by no SQL', async () => {
    expect((await fillIn(officer, `${warm}/change`, { words: 'Less' })).status).toBe(422);
    const id = idOf(warm);
    for (const change of [
      `words = 'Less'`,
      'amount_pence = 1',
      `due_on = '2030-01-01'`,
      `body_id = '${ids.police}'`,
      'outcome_id = null',
      `signed_as = 'nobody'`,
      `signed_on = null, signed_as = null, state = 'proposed', published_at = null`,
      `published_at = null`,
      `state = 'withdrawn', ended_on = '2026-11-28', ended_why = 'x'`,
      `state = 'renegotiated', ended_on = '2026-11-28'`,
      `state = 'proposed'`,
    ])
      await expect(
        database.query(`update promise set ${change} where id = $1`, [id]),
        change,
      ).rejects.toThrow(/stays as it was signed|cannot become|renegotiated only|check constraint/);
    await expect(database.query('delete from promise where id = $1', [id])).rejects.toThrow('stays');
    expect(await textOf(null, warm)).toContain('A nurse for warm homes');
  });

  it('is late from the day after it was due, without anybody doing anything', async () => {
    expect(await textOf(null, warm, '2027-03-31')).not.toContain('is late');
    expect(await textOf(null, warm, '2027-04-01')).toContain('is late');
    expect(await textOf(null, `${promises}?state=late`, '2027-04-01')).toContain('A nurse for warm homes');
    expect(await textOf(null, `${promises}?state=late`)).toContain('No promise is as asked for');
    expect(await textOf(null, promises, '2027-04-01')).toContain('1 due so far, 0 kept, 1 late, 0 broken');
  });

  it('gives way to another only where both sides agree, and both stay to be read', async () => {
    const proposed = await actedAt(
      fillIn(site(people.nhsLead), `${warm}/renegotiate`, {
        ...{ words: 'Half a nurse', amount: '600', why: 'The budget was cut.' },
      }),
    );
    expect(await statusOf(null, proposed)).toBe(404);
    expect((await fillIn(officer, `${warm}/renegotiate`, { why: 'Me too' })).status).toBe(422);
    const early = await sign(people.nhsLead, proposed);
    expect(await early.text()).toContain('The partnership has not agreed to this yet');
    expect(await statusOf(people.nhsLead, `${proposed}/agree`)).toBe(404);
    expect(await textOf(null, warm)).not.toContain('In its place');
    await actedAt(fillIn(officer, `${proposed}/agree`, {}));
    // Whoever changes what was agreed to asks for agreement again.
    await actedAt(fillIn(site(people.nhsLead), `${proposed}/change`, { amount: '500' }));
    expect((await sign(people.nhsLead, proposed)).status).toBe(422);
    await actedAt(fillIn(officer, `${proposed}/agree`, {}));
    await actedAt(sign(people.nhsLead, proposed));
    const before = await textOf(null, warm);
    expect(before).toContain('Both sides agreed on 28 November 2026 to another promise');
    expect(before).toContain(proposed);
    const after = await textOf(null, proposed);
    expect(after).toContain('The budget was cut.');
    expect(after).toContain(warm);
    for (const html of [before, after]) expect(await markupProblems(html)).toEqual([]);
    expect(await textOf(null, promises)).toContain('1 promise is signed');
    warm = proposed;
  });

  it('is kept or broken as the partnership says, with how that is known, for good', async () => {
    expect(await statusOf(people.nhsLead, `${warm}/end`)).toBe(404);
    await actedAt(fillIn(site(people.nhsLead), `${warm}/deliver`, {}));
    const early = await fillIn(officer, `${warm}/end`, { how: 'kept', endedOn: '29/11/2026', why: 'w' });
    expect(await early.text()).toContain('Choose a day from 28 November 2026 to today');
    await actedAt(
      fillIn(officer, `${warm}/end`, { how: 'kept', endedOn: '28/11/2026', why: 'She has begun.' }),
    );
    expect(await textOf(null, warm)).toContain('She has begun.');
    await expect(
      database.query(`update promise set state = 'broken' where id = $1`, [idOf(warm)]),
    ).rejects.toThrow('cannot become');
    await expect(
      database.query(`update promise set ended_why = 'x' where id = $1`, [idOf(warm)]),
    ).rejects.toThrow('How a promise ended');
    for (const step of ['change', 'sign', 'withdraw', 'deliver', 'end', 'renegotiate', 'agree']) {
      const who = step === 'sign' ? people.nhsLead : people.officer;
      const form = await site(who).request(`${warm}/${step}`);
      if (form.status === 404) continue;
      const answers = { office: 'o', agree: 'yes', why: 'w', how: 'broken', endedOn: '28/11/2026' };
      expect((await send(site(who), `${warm}/${step}`, await form.text(), answers)).status, step).toBe(422);
    }
  });

  it('is taken back before anybody signs, and never afterwards', async () => {
    const other = await actedAt(
      propose(people.policeLead, { body: ids.police, kind: 'data', amount: '', outcome: 'participation' }),
    );
    await actedAt(fillIn(site(people.policeLead), `${other}/withdraw`, { why: 'Not ours.' }));
    expect(await textOf(people.officer, other)).toContain('Not ours.');
    expect((await sign(people.policeLead, other)).status).toBe(422);
    expect(await statusOf(null, other)).toBe(404);
  });

  it('is given as a file, and on the page of its body across partnerships', async () => {
    const csv = await textOf(null, `${promises}.csv?state=kept`);
    expect(csv).toContain('500.00');
    expect(csv).not.toContain('1250.50');
    expect(await statusOf(null, `${promises}.xlsx`)).toBe(200);
    expect(((await (await site(null).request(`${promises}.json`)).json()) as object) !== null).toBe(true);
    const body = await textOf(null, `/partners/${ids.nhs}/promises`);
    expect(body).toContain('£500');
    expect(await markupProblems(body)).toEqual([]);
    expect(await textOf(null, `/partners/${ids.nhs}/promises.csv`)).toContain(codes.one);
    expect(await textOf(null, `${promises}?as-at=2026-01-01`)).toContain('No promise is recorded here yet');
    expect(await textOf(null, `/gd${promises}`)).toContain('lang="en"');
    expect(await textOf(null, `${planOf}/outcomes/${written.outcome}`)).toContain('£500');
  });

  it('leaves its steps in the audit trail', async () => {
    const { rows } = await database.query<{ action: string }>(
      `select distinct action from audit_entry where action like 'promise.%' order by action`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['promise.agreed', 'promise.changed', 'promise.delivering', 'promise.kept', 'promise.proposed'],
      ...['promise.renegotiated', 'promise.replacement-proposed', 'promise.signed', 'promise.withdrawn'],
    ]);
  });
});
