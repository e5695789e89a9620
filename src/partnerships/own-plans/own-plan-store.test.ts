import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { ids, people, twoTables } from '../../../tests/support/partners.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { insertAlignment, readAlignments, updateAlignment } from './alignment-store.ts';
import {
  insertOwnPlan,
  type OwnPlanWords,
  readOwnPlan,
  readOwnPlans,
  replacePriorities,
  updateOwnPlan,
} from './own-plan-store.ts';

const words: OwnPlanWords = {
  bodyId: ids.nhs,
  kind: 'corporate-plan',
  title: 'Our health together',
  dutyHolder: null,
  startsOn: '2024-04-01',
  endsOn: '2029-03-31',
  link: 'https://nhs.example/plan',
  published: true,
};
const priorities = ['Shorter waits', 'Fewer clinics', 'Healthy staff'].map((one) => ({
  id: uuidv7(),
  words: one,
}));

let database: TestDatabase;
const [plan, draft] = [uuidv7(), uuidv7()];
const record = (who: Actor, id: string, published: boolean, rows = priorities) =>
  asActor(database, who, async (transaction) => {
    await insertOwnPlan(transaction, id, 1, { ...words, published });
    await replacePriorities(transaction, { id, registeredBy: 1, published }, rows);
  });
beforeAll(async () => {
  database = await twoTables();
  await record(people.officer, plan, true);
  await record(people.officer, draft, false, [{ id: uuidv7(), words: 'Secret' }]);
});

const plansSeenBy = (who: Actor | null) =>
  asActor(database, who, async (transaction) =>
    (await readOwnPlans(transaction, [ids.nhs])).map(({ priorities: all }) => all.map((one) => one.words)),
  );

describe('a body’s own plans', () => {
  it('are read as they were written, priorities in order', async () => {
    expect(await asActor(database, null, (transaction) => readOwnPlan(transaction, plan))).toEqual({
      ...words,
      id: plan,
      version: 1,
      registeredBy: 1,
      priorities,
    });
  });

  it('are everybody’s once published; a draft is the partnership’s that keeps it', async () => {
    expect(await plansSeenBy(null)).toEqual([['Shorter waits', 'Fewer clinics', 'Healthy staff']]);
    expect(await plansSeenBy(people.otherOfficer)).toHaveLength(1);
    expect(await plansSeenBy(people.auditor)).toHaveLength(2);
  });

  it('are changed only by the partnership that keeps them', async () => {
    const change = (who: Actor) =>
      asActor(database, who, (transaction) =>
        updateOwnPlan(transaction, { id: draft, version: 1 }, { ...words, published: false }),
      );
    expect(await change(people.otherOfficer)).toBe(false);
    await expect(record(people.otherOfficer, uuidv7(), true)).rejects.toThrow('row-level security');
    expect(await change(people.nhsLead)).toBe(true);
    expect(await change(people.nhsLead)).toBe(false);
  });

  it('keep a priority that moved or was written anew, and drop what was left out', async () => {
    const id = uuidv7();
    const rows = ['a', 'b', 'c'].map((one) => ({ id: uuidv7(), words: one }));
    await record(people.officer, id, true, rows);
    const [a, b, c] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]];
    await asActor(database, people.officer, (transaction) =>
      insertAlignment(
        transaction,
        uuidv7(),
        1,
        {
          ...{ priorityId: b.id, outcome: 'Poverty', planPriorityId: null },
          ...{ direction: 'pulls', reason: 'r', judgedWords: 'b' },
        },
        true,
      ),
    );
    const after = [{ ...c, words: 'C' }, a, { id: uuidv7(), words: 'd' }];
    await asActor(database, people.officer, (transaction) =>
      replacePriorities(transaction, { id, registeredBy: 1, published: true }, after),
    );
    const read = await asActor(database, null, (transaction) => readOwnPlan(transaction, id));
    expect(read?.priorities).toEqual(after);
    const { rows: gone } = await database.query(
      'select from alignment_history where own_plan_priority_id = $1',
      [b.id],
    );
    expect(gone).toHaveLength(1);
  });
});

describe('a partnership’s view of priorities', () => {
  const view = {
    priorityId: priorities[1]?.id ?? '',
    outcome: 'Health',
    planPriorityId: null,
    direction: 'pulls',
    reason: 'The nearest clinic would be 40 miles away.',
    judgedWords: 'Fewer clinics',
  } as const;
  const add = (who: Actor, partnershipId: number, published = true) =>
    asActor(database, who, (transaction) =>
      insertAlignment(transaction, uuidv7(), partnershipId, view, published),
    );

  it('is one for each outcome, and each partnership has its own', async () => {
    expect(await add(people.officer, 1)).toBe(true);
    expect(await add(people.officer, 1)).toBe(false);
    expect(await add(people.otherOfficer, 2, false)).toBe(true);
    await expect(add(people.officer, 2)).rejects.toThrow('row-level security');
  });

  it('is everybody’s once published, and changes once for each version', async () => {
    const seen = (who: Actor | null, partnershipId: number) =>
      asActor(database, who, async (transaction) => {
        const all = await readAlignments(transaction, partnershipId);
        return all.filter(({ priorityId }) => priorityId === view.priorityId);
      });
    const [mine] = await seen(null, 1);
    expect(mine).toMatchObject({ ...view, version: 1, published: true });
    expect(await seen(null, 2)).toEqual([]);
    expect(await seen(people.otherOfficer, 2)).toHaveLength(1);
    const change = {
      direction: 'neutral',
      reason: 'They changed it.',
      judgedWords: 'Fewer clinics',
    } as const;
    await asActor(database, people.officer, async (transaction) => {
      expect(await updateAlignment(transaction, mine ?? { id: '', version: 0 }, change, true)).toBe(true);
      expect(await updateAlignment(transaction, mine ?? { id: '', version: 0 }, change, true)).toBe(false);
    });
  });
});
