import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { codes, ids, people } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, twoTablesWithWards, writePlan } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';

const today = '2026-11-28';
const [one, two, three] = ['a001', 'a002', 'a003'].map((end) => `019b0000-0000-7000-8000-00000000${end}`);
const lead: Actor = {
  ...people.nhsLead,
  grants: [1, 2].map((partnershipId) => ({ role: 'partner-lead', partnershipId, bodyId: ids.nhs })),
};
let database: TestDatabase;
let here: string;
const site = (who: Actor) => siteFor(database, who, { today });
const requestOf = async (action: string | undefined) =>
  (
    await database.query<{ id: string; state: string }>(
      'select id, state from update_request where action_id = $1',
      [action],
    )
  ).rows[0] ?? { id: '', state: '' };

beforeAll(async () => {
  database = await twoTablesWithWards();
  await writePlan(site(people.officer));
  const copied = (table: string, id: string, changes: string) => `
    insert into ${table} select (jsonb_populate_record(was, jsonb_build_object('id', '${id}', 'partnership_id', 2) || ${changes})).*
      from ${table} was where partnership_id = 1 limit 1`;
  const [plan, priority, outcome] = ['b1', 'b2', 'b3'].map(
    (end) => `019b0000-0000-7000-8000-0000000000${end}`,
  );
  await database.query(copied('plan', plan ?? '', `'{}'`));
  await database.query(copied('plan_priority', priority ?? '', `'{"plan_id": "${plan}"}'`));
  await database.query(
    copied('plan_outcome', outcome ?? '', `'{"plan_id": "${plan}", "priority_id": "${priority}"}'`),
  );
  await database.query(
    `insert into action (id, partnership_id, outcome_id, name, state)
     select id::uuid, partnership, (select outcome.id from plan_outcome outcome where partnership_id = partnership limit 1), name, 'under-way'
       from (values ('${one}', 1, 'Link workers'), ('${two}', 2, 'Link workers'), ('${three}', 2, 'Safe streets')) as new (id, partnership, name)`,
  );
  await database.query(
    `insert into action_owner (id, partnership_id, action_id, body_id, lead) values
       (gen_random_uuid(), 1, '${one}', '${ids.nhs}', true), (gen_random_uuid(), 2, '${two}', '${ids.nhs}', true),
       (gen_random_uuid(), 2, '${three}', '${ids.police}', true)`,
  );
  const round = { name: 'Autumn', dueOn: '12/12/2026' };
  here = await actedAt(fillIn(site(people.officer), `/partnerships/${codes.one}/reporting/new`, round));
  await actedAt(fillIn(site(people.otherOfficer), `/partnerships/${codes.two}/reporting/new`, round));
});

describe('a lead in two partnerships', () => {
  it('answers both from one page with one text, and each action keeps its own record', async () => {
    const path = `${here}/requests/${(await requestOf(one)).id}/answer`;
    const html = await (await site(lead).request(path)).text();
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toMatch(/Link workers \([^)]+\)/);
    expect(html).not.toContain('Safe streets');
    const said = { progress: 'behind', words: 'A nurse left.', reach: '40', office: 'head of nursing' };
    const other = (await requestOf(two)).id;
    const strange = await fillIn(site(lead), path, { ...said, also: (await requestOf(three)).id });
    expect(strange.status).toBe(422);
    await actedAt(fillIn(site(lead), path, { ...said, also: other }));
    expect([(await requestOf(one)).state, (await requestOf(two)).state]).toEqual(['sent', 'sent']);
    expect((await requestOf(three)).state).toBe('asked');
    const { rows } = await database.query(
      `select partnership_id as partnership, words from action_update order by partnership_id`,
    );
    expect(rows).toEqual([
      { partnership: 1, words: 'A nurse left.' },
      { partnership: 2, words: 'A nurse left.' },
    ]);
    const audited = await database.query(
      `select partnership_id as partnership, after -> 'requests' as requests from audit_entry
        where action = 'update-request.answered' order by partnership_id`,
    );
    expect(audited.rows).toMatchObject([{ partnership: 1 }, { partnership: 2, requests: [other] }]);
  });
});
