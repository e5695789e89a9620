import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { grant, ids, people, somebody } from '../../../tests/support/partners.ts';
import {
  actedAt,
  fillIn,
  planOf,
  send,
  twoTablesWithWards,
  writePlan,
} from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { choosingDueItems } from './choosing-due-items.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';

const forum = '00000000-0000-7000-8000-00000000c0f1';
const speaker = somebody('speaker', grant('community-body', 1, forum));
const elsewhere = somebody('stranger', grant('community-body', 2, forum));
const today = '2026-11-28';

let database: TestDatabase;
let planId: string;
const site = (who: Actor | null): Hono => siteFor(database, who, { today });
const textOf = async (who: Actor | null, path: string) => {
  const response = await site(who).request(path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const statusOf = async (who: Actor | null, path: string) => (await site(who).request(path)).status;
let path: string;
const candidateIds = async () =>
  (
    await database.query<{ id: string }>(
      'select id from priority_candidate where withdrawn_why is null order by position',
    )
  ).rows.map(({ id }) => id);

beforeAll(async () => {
  database = await twoTablesWithWards();
  await database.query(
    `insert into body (id, kind, name, published_at, recorded_from)
       values ('${forum}', 'community-body', 'Machair Forum', '2024-01-01', '2024-01-01')`,
  );
  await database.query(
    `insert into account (id, name, email, email_verified)
       values ('${speaker.accountId}', 'speaker', 'speaker@example.scot', true)`,
  );
  await database.query(
    `insert into role_grant (id, account_id, role, partnership_id, body_id, granted_by)
       values (gen_random_uuid(), '${speaker.accountId}', 'community-body', 1, '${forum}', 'test')`,
  );
  const { draft } = await writePlan(site(people.officer));
  planId = draft.split('/').at(-1)!;
});

describe('choosing priorities', () => {
  it('begins as a draft that nobody else knows of', async () => {
    path = await actedAt(
      fillIn(site(people.officer), `${planOf}/choosing/new`, {
        ...{ title: 'Priorities for ten years', words: 'Few, and agreed.', plan: planId },
      }),
    );
    expect(await statusOf(null, path)).toBe(404);
    expect(await statusOf(speaker, `${path}/candidates/new`)).toBe(404);
    expect(await textOf(null, `${planOf}/choosing`)).toContain('Nothing is being chosen here');
    expect(await markupProblems(await textOf(people.officer, path))).toEqual([]);
    const refused = await fillIn(site(people.officer), `${path}/scoring/new`, { closesOn: '31/12/2099' });
    expect(await refused.text()).toContain('Publish it first');
    await actedAt(fillIn(site(people.officer), `${path}/publish`, { agree: 'yes' }));
    expect(await textOf(null, path)).toContain('Candidates are gathered');
  });

  it('takes candidates from partners and community bodies, in their own name alone', async () => {
    const propose = (who: Actor, name: string, body: string) =>
      fillIn(site(who), `${path}/candidates/new`, { name, body, concern: `Why ${name}` });
    await actedAt(propose(speaker, 'Buses', forum));
    await actedAt(propose(people.nhsLead, 'Loneliness', ids.nhs));
    await actedAt(propose(people.officer, 'Weather', 'own'));
    expect((await propose(speaker, 'Stolen', ids.nhs)).status).toBe(422);
    expect((await propose(people.nhsLead, 'Stolen', 'own')).status).toBe(422);
    expect(await statusOf(elsewhere, `${path}/candidates/new`)).toBe(404);
    const html = await textOf(null, path);
    expect(html).toContain('Proposed by Machair Forum');
    expect(html).toContain('Why Buses');
    const [, , weather] = await candidateIds();
    await actedAt(
      fillIn(site(people.officer), `${path}/candidates/${weather}/remove`, { why: 'Nobody can change it.' }),
    );
    expect(await textOf(null, path)).toContain('Taken out before scoring: Nobody can change it.');
  });

  it('fixes criteria and candidates once scoring opens', async () => {
    const add = (answers: Record<string, string>) =>
      fillIn(site(people.officer), `${path}/criteria/new`, { words: 'How much?', ...answers });
    await actedAt(add({ name: 'Need', highest: '4', weight: '2' }));
    await actedAt(add({ name: 'What we can do', highest: '4', weight: '1' }));
    expect(await (await add({ name: 'Half', highest: '4', weight: '1.5' })).text()).toContain('1.5');
    expect((await fillIn(site(people.officer), `${path}/scoring/new`, { closesOn: '1/1/2020' })).status).toBe(
      422,
    );
    await actedAt(fillIn(site(people.officer), `${path}/scoring/new`, { closesOn: '31/12/2099' }));
    expect(await (await add({ name: 'Late', highest: '4', weight: '1' })).text()).toContain(
      'Scoring has opened',
    );
    const late = await fillIn(site(speaker), `${path}/candidates/new`, {
      ...{ name: 'Late', body: forum, concern: 'Late' },
    });
    expect(await late.text()).toContain('Scoring has opened');
  });

  it('is due from those who were asked', async () => {
    const due = await asActor(database, speaker, (queries) =>
      choosingDueItems({ queries, language: 'en', today, reader: speaker }),
    );
    expect(due.map(({ title, dueOn }) => [title.text, dueOn])).toEqual([
      ['Score the candidates of “Priorities for ten years”', '2099-12-31'],
    ]);
  });

  it('is scored by each body for itself, whole candidates at a time, as often as it likes', async () => {
    const score = (who: Actor, body: string, answers: Record<string, string>) =>
      fillIn(site(who), `${path}/scores/${body}/edit`, answers);
    await actedAt(score(speaker, forum, { 's0-0': '4', 's0-1': '4' }));
    await actedAt(score(people.nhsLead, ids.nhs, { 's0-0': '0', 's0-1': '0', 's1-0': '4', 's1-1': '4' }));
    await actedAt(score(people.councilLead, ids.council, { 's0-0': '1', 's0-1': '1' }));
    await actedAt(
      score(people.councilLead, ids.council, { 's0-0': '4', 's0-1': '2', 's1-0': '4', 's1-1': '2' }),
    );
    expect(await (await score(speaker, forum, { 's0-0': '4', 's0-1': '' })).text()).toContain(
      '“Buses” has a score by some criteria and not by others',
    );
    expect((await score(speaker, forum, { 's0-0': '5', 's0-1': '4' })).status).toBe(422);
    expect(await statusOf(speaker, `${path}/scores/${ids.nhs}/edit`)).toBe(404);
    expect(await statusOf(people.officer, `${path}/scores/${ids.nhs}/edit`)).toBe(404);
    expect(await markupProblems(await textOf(speaker, `${path}/scores/${forum}/edit`))).toEqual([]);
  });

  it('shows scores to staff alone until scoring has closed', async () => {
    const open = await textOf(null, path);
    expect(open).toContain('Who scored what is shown to everybody once scoring has closed');
    expect(open).not.toContain('result-table');
    expect(await textOf(people.officer, path)).toContain('result-table');
    const csv = await textOf(null, `${path}.csv`);
    expect(csv.trim().split('\n')).toHaveLength(1);
    const seen = await asActor(database, null, (queries) => queries.query('select from candidate_score'));
    expect(seen.rowCount).toBe(0);
    const own = await asActor(database, speaker, (queries) =>
      queries.query('select distinct body_id from candidate_score'),
    );
    expect(own.rowCount).toBe(1);
  });

  it('shows everybody who scored what once it has closed, the spread, and who was silent', async () => {
    await database.query(
      `update priority_choosing set scoring_opened_on = '2020-01-01', closes_on = '2020-01-31'`,
    );
    const html = await textOf(null, path);
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toContain('they disagree');
    expect(html).toContain('Silence is not counted as zero');
    expect(html).toContain('<li>Chief Constable</li>');
    // Buses: 1, 0 and 5/6; Loneliness: 1 and 5/6.
    expect(html).toContain('91.7 (11/12)');
    expect(html).toContain('61.1 (11/18)');
    const csv = await textOf(null, `${path}.csv`);
    expect(csv).toContain('Machair Forum');
    expect(csv.trim().split('\n')).toHaveLength(1 + 2 * 2 * 4);
    const late = await site(speaker).request(`${path}/scores/${forum}/edit`);
    const refused = await fillIn(site(speaker), `${path}/scores/${forum}/edit`, { 's0-0': '1', 's0-1': '1' });
    expect(late.status).toBe(200);
    expect(await refused.text()).toContain('it closed at the end of 31 January 2020');
  });

  it('keeps dissent in a body’s own words', async () => {
    const [buses] = await candidateIds();
    await actedAt(
      fillIn(site(people.policeLead), `${path}/dissents/${ids.police}/new`, {
        ...{ candidate: buses!, words: 'We were given no time.' },
      }),
    );
    expect(await textOf(null, path)).toContain('We were given no time.');
  });

  it('lets a body change what it disagrees with, and tells the second of two who do so at once', async () => {
    const { rows } = await database.query<{ id: string }>('select id from choosing_dissent');
    const change = `${path}/dissents/${rows[0]?.id}/change`;
    expect(await statusOf(speaker, change)).toBe(404);
    expect(await statusOf(people.officer, change)).toBe(404);
    const lead = site(people.policeLead);
    const form = await (await lead.request(change)).text();
    expect(form).toContain('We were given no time.');
    expect(await markupProblems(form)).toEqual([]);
    await actedAt(fillIn(lead, change, { candidate: '', words: 'We were given ten days.' }));
    const html = await textOf(null, path);
    expect(html).toContain('We were given ten days.');
    expect(html).not.toContain('We were given no time.');
    const second = await send(lead, change, form, { words: 'Once more.' });
    expect(second.status).toBe(409);
    expect(await second.text()).toContain('We were given ten days.');
    const history = await database.query<{ words: string }>('select words from choosing_dissent_history');
    expect(history.rows.map(({ words }) => words)).toEqual(['We were given no time.']);
  });

  it('says that dissent was withdrawn, and no longer what it was', async () => {
    const { rows } = await database.query<{ id: string }>('select id from choosing_dissent');
    const withdraw = `${path}/dissents/${rows[0]?.id}/withdraw`;
    expect(await statusOf(speaker, withdraw)).toBe(404);
    await actedAt(fillIn(site(people.policeLead), withdraw, {}));
    const html = await textOf(null, path);
    expect(html).toContain('Withdrawn on 28 November 2026');
    expect(html).not.toContain('We were given ten days.');
    expect(await markupProblems(html)).toEqual([]);
    expect(await statusOf(people.policeLead, withdraw)).toBe(404);
    const audit = await database.query<{ action: string }>(
      `select action from audit_entry where subject_id = $1 order by action`,
      [rows[0]?.id],
    );
    expect(audit.rows.map(({ action }) => action)).toEqual([
      ...['choosing-dissent.changed', 'choosing-dissent.withdrawn', 'choosing.dissented'],
    ]);
  });

  it('records what was decided and left out, and makes a priority of the draft with one click', async () => {
    const [buses, loneliness] = await candidateIds();
    const officer = site(people.officer);
    const decide = (id: string, decision: string, reason: string) =>
      fillIn(officer, `${path}/candidates/${id}/answer`, {
        ...{ decision, reason, decidedBy: 'Board of 1 November', decidedOn: '1/11/2026' },
      });
    await actedAt(decide(buses!, 'chosen', 'Without buses nothing else is reached.'));
    await actedAt(decide(loneliness!, 'left-out', 'The health board has begun already.'));
    const made = await fillIn(officer, `${path}/candidates/${buses}/make-priority`, {});
    expect(made.headers.get('Location')).toContain(`/plan/draft/${planId}#priority-`);
    expect((await fillIn(officer, `${path}/candidates/${loneliness}/make-priority`, {})).status).toBe(422);
    expect((await fillIn(officer, `${path}/candidates/${buses}/make-priority`, {})).status).toBe(422);
    const draft = await textOf(people.officer, `${planOf}/draft/${planId}`);
    expect(draft).toContain('Without buses nothing else is reached.');
    expect(draft).toContain('Why Buses');
    expect(await (await decide(buses!, 'left-out', 'No.')).text()).toContain('Remove it there first');
    const html = await textOf(null, path);
    expect(html).toContain('1 of 2 candidates became priorities: Buses.');
    expect(html).toContain('The health board has begun already.');
    expect(await markupProblems(await textOf(people.officer, path))).toEqual([]);
  });

  it('asks the database as often for many candidates and bodies as for few', async () => {
    const count = async () => {
      let sent = 0;
      const counted = siteFor(database, null, { today, counting: () => (sent += 1) });
      expect((await counted.request(path)).status).toBe(200);
      return sent;
    };
    const few = await count();
    await database.query(
      `insert into priority_candidate (id, partnership_id, choosing_id, position, name)
         select gen_random_uuid(), 1, (select id from priority_choosing), 10 + n, 'More ' || n
           from generate_series(1, 60) n`,
    );
    expect(await count()).toBe(few);
  });
});
