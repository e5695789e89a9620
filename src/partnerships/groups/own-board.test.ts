import { beforeAll, expect, it } from 'vitest';
import { ids, people, twoTables } from '../../../tests/support/partners.ts';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { readMembers } from './member-store.ts';

const [ended, first, later, themes] = [1, 2, 3, 4].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
let database: TestDatabase;

beforeAll(async () => {
  database = await twoTables();
  await database.query(`
    insert into partnership_group (id, partnership_id, kind, name, remit, set_up_on, ended_on, published_at) values
      ('${ended}', 1, 'board', 'Old board', '', '2010-01-01', '2016-12-31', now()),
      ('${first}', 1, 'board', 'Board', '', '2017-01-01', null, now()),
      ('${later}', 1, 'board', 'Second board', '', '2020-01-01', null, now()),
      ('${themes}', 1, 'thematic', 'Themes', '', '2005-01-01', null, now());
    insert into seat (id, partnership_id, body_id, group_id, title, role, since, published_at) values
      (gen_random_uuid(), 1, '${ids.council}', null, 'Of no group', 'member', '2020-01-01', now()),
      (gen_random_uuid(), 1, '${ids.nhs}', '${later}', 'Of the second', 'member', '2020-01-01', now())`);
});

it('a seat of no group is of one board only, the first that has not ended', async () => {
  const members = await asActor(database, people.officer, (queries) => readMembers(queries, 1, '2026-11-28'));
  expect(members.map(({ groupId, title }) => [groupId, title]).toSorted()).toEqual([
    [first, 'Of no group'],
    [later, 'Of the second'],
  ]);
});
