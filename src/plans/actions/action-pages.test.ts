import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { codes, ids, people } from '../../../tests/support/partners.ts';
import {
  actedAt,
  fillIn,
  twoTablesWithWards,
  type WrittenPlan,
  writePlan,
} from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';

const today = '2026-11-28';
const actions = `/partnerships/${codes.one}/actions`;
let database: TestDatabase;
let officer: Hono;
let lead: Hono;
let written: WrittenPlan;
let walks: string;
let queries = 0;
const site = (who: Actor | null): Hono =>
  siteFor(database, who, {
    today,
    counting: () => {
      queries += 1;
    },
  });
const statusOf = async (who: Actor | null, path: string) => (await site(who).request(path)).status;
const textOf = async (who: Actor | null, path: string) => {
  const response = await site(who).request(path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const answers = (changes: Record<string, string> = {}) => ({
  ...{ name: 'Walking groups', outcome: written.outcome, lead: ids.nhs, state: 'under-way', locality: '11' },
  ...{ startsOn: '1/4/2026', reach: '220', reachSource: 'Register', need: '2700', needSource: 'Survey' },
  ...{ prevention: 'primary', fundingEndsOn: '31/3/2027', others: ids.council, serviceBefore: 'None.' },
  ...changes,
});

/** Where an officer accepts what the lead said last. */
const acceptPath = async () =>
  /href="([^"]*\/updates\/[^"]*\/accept)"/.exec(await textOf(people.officer, walks))?.[1] ?? '';

beforeAll(async () => {
  database = await twoTablesWithWards();
  officer = site(people.officer);
  lead = site(people.nhsLead);
  written = await writePlan(officer);
  await actedAt(fillIn(officer, `${written.draft}/publish`, { note: 'First' }));
});

describe('actions of a partnership', () => {
  it('are not there before somebody records one, and strangers record none', async () => {
    const html = await textOf(null, actions);
    expect(html).toContain('No action is recorded here yet');
    expect(await markupProblems(html)).toEqual([]);
    expect(await statusOf(null, `${actions}/new`)).toBe(303);
    for (const who of [people.otherOfficer, people.member])
      expect(await statusOf(who, `${actions}/new`)).toBe(403);
  });

  it('take no wrong answer, and say which', async () => {
    const tried: [Record<string, string>, string][] = [
      [{ endsOn: '31/3/2026' }, 'lies before the first'],
      [{ reachSource: '' }, 'Say how the number of people reached is known'],
      [{ need: '' }, 'Give the number of people in need'],
      [{ lead: ids.college }, 'Body that leads it'],
      [{ name: 'x'.repeat(301) }, '301'],
    ];
    for (const [changes, said] of tried) {
      const response = await fillIn(officer, `${actions}/new`, answers(changes));
      expect(response.status, said).toBe(422);
      expect(await response.text()).toContain(said);
    }
  });

  it('are recorded, shown to everybody and changed by those of the body that leads', async () => {
    walks = await actedAt(fillIn(officer, `${actions}/new`, answers()));
    const html = await textOf(null, walks);
    expect(html).toContain('It reaches 220 of 2,700 people in need.');
    expect(html).toContain('None: nobody promised it');
    expect(html).not.toContain(`${walks}/change`);
    expect(await markupProblems(html)).toEqual([]);
    for (const who of [people.policeLead, people.councilLead, people.member, people.otherOfficer])
      expect(await statusOf(who, `${walks}/change`), who.name).toBe(404);
    await actedAt(fillIn(lead, `${walks}/change`, { name: 'Walks for all' }));
    expect(await textOf(null, walks)).toContain('Walks for all');
    expect(await statusOf(null, walks.replace(codes.one, codes.two))).toBe(404);
    const stale = await Promise.all(
      [1, 2].map(async () => (await officer.request(`${walks}/change`)).text()),
    );
    expect(await markupProblems(stale[0] ?? '')).toEqual([]);
  });

  it('lose milestones that were not reached and measures they should not move, and their history keeps both', async () => {
    await actedAt(fillIn(lead, `${walks}/milestones`, { words: 'A path round the loch', dueOn: '1/2/2027' }));
    const [, remove = ''] =
      /href="([^"]*\/milestones\/[^"]*\/remove)"/.exec(await textOf(people.nhsLead, walks)) ?? [];
    const { rows } = await database.query<{ id: string }>(
      `insert into measure (id, partnership_id, outcome_id, position, name, unit, value_type, polarity)
       select gen_random_uuid(), partnership_id, outcome_id, 99, 'Walkers', 'people', 'count', 'high-is-good'
         from action where id = $1 returning id`,
      [walks.split('/').at(-1)],
    );
    const measure = rows[0]?.id ?? '';
    await actedAt(fillIn(lead, `${walks}/measures`, { measure, assumption: 'They walk.' }));
    const unlink = `${walks}/measures/${measure}/unlink`;
    expect(await textOf(people.nhsLead, walks)).toContain(`href="${unlink}"`);
    for (const path of [remove, unlink]) {
      expect(await textOf(null, walks)).not.toContain(path);
      for (const who of [people.member, people.otherOfficer, people.councilLead])
        expect(await statusOf(who, path), who.name).toBe(404);
      expect((await fillIn(lead, path, { why: '' })).status).toBe(422);
      await actedAt(fillIn(lead, path, { why: 'It was never meant.' }));
      // It is not taken away twice.
      expect(await statusOf(people.nhsLead, path)).toBe(404);
    }
    const after = await textOf(people.nhsLead, walks);
    for (const gone of ['A path round the loch', 'They walk.']) expect(after).not.toContain(gone);
    const history = await database.query(
      `select words as kept from milestone_history where words = 'A path round the loch'
       union all select assumption from action_measure_history where assumption = 'They walk.'`,
    );
    expect(history.rows).toHaveLength(2);
    const trail = await database.query<{ action: string }>(
      `select action from audit_entry where action in ('action.milestone-removed', 'action.measure-unlinked')
        order by action`,
    );
    expect(trail.rows).toHaveLength(2);
    await database.query('delete from measure where id = $1', [measure]);
  });

  it('have milestones, updates and decisions that everybody reads', async () => {
    await actedAt(fillIn(lead, `${walks}/milestones`, { words: 'Ten groups', dueOn: '20/11/2026' }));
    const html = await textOf(people.nhsLead, walks);
    const end = /href="([^"]*\/milestones\/[^"]*\/end)"/.exec(html)?.[1] ?? '';
    expect(html).toContain('Late');
    expect((await fillIn(lead, end, { doneOn: '29/11/2026' })).status).toBe(422);
    await actedAt(fillIn(lead, end, { doneOn: '28/11/2026' }));
    await actedAt(
      fillIn(lead, `${walks}/update`, {
        ...{ progress: 'behind', words: 'Rain.', reach: '240', office: 'director', saidOn: '28/11/2026' },
      }),
    );
    const accept = await acceptPath();
    expect(await textOf(null, walks)).not.toContain('Rain.');
    expect(await textOf(people.nhsLead, walks)).toContain('Said and not confirmed');
    expect(await textOf(people.officer, '/desk')).toContain('Accept an update on Walks for all');
    for (const who of [people.nhsLead, people.member, people.otherOfficer])
      expect(await statusOf(who, accept), who.name).toBe(404);
    expect(await markupProblems(await textOf(people.officer, accept))).toEqual([]);
    await actedAt(fillIn(officer, accept, {}));
    expect(await statusOf(people.officer, accept)).toBe(404);
    expect(await statusOf(people.nhsLead, `${walks}/decide`)).toBe(404);
    const spread = { decided: 'spread', decidedOn: '28/11/2026', reasons: 'It works.', whoPays: 'The board' };
    expect((await fillIn(officer, `${walks}/decide`, spread)).status).toBe(422);
    await actedAt(fillIn(officer, `${walks}/decide`, { ...spread, cost: '90,000.50' }));
    const read = await textOf(null, walks);
    for (const said of ['Reached on 28 November 2026', 'Rain.', '240 of 2,700', '£90,000.50', 'The board'])
      expect(read).toContain(said);
    for (const path of ['', '/update', '/decide', '/milestones', '/measures'])
      expect(await markupProblems(await textOf(people.officer, `${walks}${path}`)), path).toEqual([]);
  });

  it('follow what is accepted: done is done, for the register and the trail too', async () => {
    const said = { words: 'It ended.', office: 'director', saidOn: '28/11/2026' };
    await actedAt(fillIn(lead, `${walks}/update`, { ...said, progress: 'done' }));
    const state = async () =>
      (
        await database.query<{ state: string }>('select state from action where id = $1', [
          walks.split('/').at(-1),
        ])
      ).rows[0]?.state;
    expect(await state()).toBe('under-way');
    await actedAt(fillIn(officer, await acceptPath(), {}));
    expect(await state()).toBe('done');
    const { rows } = await database.query(
      `select before, after ->> 'state' as after from audit_entry where action = 'action.state-followed'`,
    );
    expect(rows).toEqual([{ before: { state: 'under-way' }, after: 'done' }]);
    await actedAt(fillIn(officer, `${walks}/change`, { state: 'under-way' }));
    await actedAt(fillIn(officer, `${walks}/update`, { ...said, progress: 'behind', words: 'It went on.' }));
    expect(await textOf(null, walks)).toContain('It went on.');
  });

  it('are found, sorted, paged and taken away, with as many queries for a thousand as for one', async () => {
    queries = 0;
    await textOf(null, actions);
    const few = queries;
    await database.query(
      `insert into action (id, partnership_id, outcome_id, name, state, starts_on, published_at)
       select gen_random_uuid(), 1, $1, 'Old ' || n, 'under-way', '2026-01-01', now() from generate_series(1, 1000) n`,
      [written.outcome],
    );
    queries = 0;
    const html = await textOf(null, actions);
    expect(queries).toBe(few);
    expect(html).toContain('1 to 50 of 1001 actions');
    expect(html).toContain('1000 not heard of');
    expect(await markupProblems(html)).toEqual([]);
    expect(await textOf(null, `${actions}?page=99`)).toContain('1001 to 1001 of 1001');
    expect(await textOf(null, `${actions}?stale=yes`)).toContain('of 1000 actions');
    for (const query of [
      `body=${ids.council}`,
      'locality=D13000011',
      `outcome=${written.outcome}&body=${ids.nhs}`,
    ])
      expect(await textOf(null, `${actions}?${query}`), query).toContain('1 to 1 of 1 actions');
    expect(await textOf(null, `${actions}?state=done`)).toContain('No action is as you asked');
    const sorted = await textOf(null, `${actions}?sort=reach&order=down`);
    expect(sorted).toContain('aria-sort="descending"');
    expect(sorted.indexOf('Walks for all')).toBeLessThan(sorted.indexOf('Old 1<'));
    const csv = await textOf(null, `${actions}.csv`);
    expect(csv.trim().split('\n')).toHaveLength(1_002);
    expect(csv).toContain('action_id,partnership,reference');
    expect(await textOf(null, `/partnerships/${codes.one}/plan/outcomes/${written.outcome}`)).toContain(
      'All actions for this outcome',
    );
  });
});
