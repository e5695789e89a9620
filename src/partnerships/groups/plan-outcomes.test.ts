import { beforeAll, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { people, twoTables } from '../../../tests/support/partners.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { addGroup } from './add-group.ts';
import { changeGroup } from './change-group.ts';
import type { GroupWritten } from './group.ts';
import { answersFromGroup, groupFromAnswers } from './group-form.ts';
import { readGroups } from './group-store.ts';

const [warm, work] = [1, 2].map((n) => ({
  id: `00000000-0000-7000-8000-00000000000${n}`,
  name: n === 1 ? 'Warm homes' : 'More work',
})) as [{ id: string; name: string }, { id: string; name: string }];
const written: GroupWritten = {
  ...{ kind: 'board', name: 'Board', nameGd: null, remit: '', localityId: null, parentId: null },
  ...{ quorum: null, setUpOn: null, endedOn: null },
  planOutcomes: [warm],
  outcomes: ['In words of its own'],
};
let database: TestDatabase;
beforeAll(async () => {
  database = await twoTables();
});

it('a group answers for outcomes of the plan by their ids, and keeps its own words beside them', async () => {
  const seen = await asActor(database, people.officer, async (transaction) => {
    const doing = { transaction, actor: people.officer, partnershipId: 1, today: '2026-11-28' };
    const added = await addGroup(doing, written);
    if (!added.ok) throw new Error(added.problem.problem);
    const read = async () => (await readGroups(transaction, 1)).find(({ id }) => id === added.value);
    const before = await read();
    if (!before) throw new Error('The group is gone.');
    // The plan calls it otherwise by now: what was chosen keeps its name; another one is added.
    const answers = { ...answersFromGroup(before), planOutcomes: [warm.id, work.id] };
    const choices = { planOutcomes: [{ ...warm, name: 'Warmer homes' }, work] };
    await changeGroup(doing, before, groupFromAnswers(answers, choices));
    return [before, await read()];
  });
  expect(seen.map((group) => [group?.planOutcomes, group?.outcomes])).toEqual([
    [[warm], ['In words of its own']],
    [[warm, work], ['In words of its own']],
  ]);
});
