import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { ids, people } from '../../../tests/support/partners.ts';
import {
  actedAt,
  fillIn,
  twoTablesWithWards,
  type WrittenPlan,
  writePlan,
} from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import type { Doing } from '../../partnerships/index.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { ActionTerms } from './action.ts';
import { readDecisions } from './action-decision-store.ts';
import { readActionMeasures } from './action-measure-store.ts';
import { readActions, readActionsOfOutcomes } from './action-store.ts';
import { readUpdateHistory, readUpdates } from './action-update-store.ts';
import { addAction } from './add-action.ts';
import { addMilestone } from './add-milestone.ts';
import { changeAction } from './change-action.ts';
import { decideScale } from './decide-scale.ts';
import { endMilestone } from './end-milestone.ts';
import { linkMeasure } from './link-measure.ts';
import { recordUpdate } from './record-update.ts';

const today = '2026-11-28';
let database: TestDatabase;
let written: WrittenPlan;
let walks: string;
const does = <Done>(actor: Actor, work: (doing: Doing) => Promise<Done>) =>
  asActor(database, actor, (transaction) => work({ transaction, actor, partnershipId: 1, today }));
const sees = <Seen>(actor: Actor | null, work: (queries: Queries) => Promise<Seen>) =>
  asActor(database, actor, work, { readOnly: true });
const terms = (changes: Partial<ActionTerms> = {}): ActionTerms => ({
  ...{
    outcomeId: written.outcome,
    promiseId: null,
    reference: 'W-1',
    name: 'Walking groups',
    words: 'Walks.',
  },
  ...{ startsOn: '2026-04-01', endsOn: null, localityId: 11, prevention: 'primary', state: 'under-way' },
  ...{ fundingEndsOn: '2027-03-31', reach: 220, reachSource: 'Register', need: 2_700, needSource: 'Survey' },
  ...{ serviceBefore: null, serviceAfter: null },
  ...changes,
});
const bodies = { leadBodyId: ids.nhs, otherBodyIds: [ids.council] };
const said = {
  ...({ progress: 'on-course', words: 'Twelve groups walk.', reach: 240 } as const),
  ...{ signedOffAs: 'director', saidOn: '2026-11-01' },
};

beforeAll(async () => {
  database = await twoTablesWithWards();
  const officer = siteFor(database, people.officer, { today });
  written = await writePlan(officer);
});

describe('an action of a partnership', () => {
  it('is recorded by an officer or a lead of its lead body, once under a reference', async () => {
    const added = await does(people.officer, (doing) => addAction(doing, terms(), bodies));
    if (!added.ok) throw new Error(added.problem);
    walks = added.value;
    const tries: [Actor, Partial<ActionTerms>, string, string][] = [
      [people.policeLead, {}, ids.nhs, 'not-yours'],
      [people.nhsLead, {}, ids.nhs, 'reference-taken'],
      [people.officer, { reference: null }, ids.college, 'no-member'],
      [people.officer, { reference: null, outcomeId: ids.nhs }, ids.nhs, 'no-outcome'],
      [people.officer, { reference: null, promiseId: ids.nhs }, ids.nhs, 'no-promise'],
    ];
    for (const [who, changes, leadBodyId, problem] of tries)
      expect(
        await does(who, (doing) => addAction(doing, terms(changes), { leadBodyId, otherBodyIds: [] })),
      ).toEqual({ ok: false, problem });
  });

  it('is a draft until its outcome is published, with all that hangs on it', async () => {
    await does(people.officer, (doing) => recordUpdate(doing, walks, said));
    await does(people.nhsLead, (doing) =>
      recordUpdate(doing, walks, { ...said, words: 'Nobody accepted this.' }),
    );
    await does(people.nhsLead, (doing) => addMilestone(doing, walks, { words: 'Ten', dueOn: '2026-11-20' }));
    expect(await sees(null, (queries) => readActions(queries, { partnershipId: 1 }))).toEqual([]);
    expect(await sees(people.otherOfficer, (queries) => readUpdates(queries, [walks]))).toEqual([]);
    const officer = siteFor(database, people.officer, { today });
    await actedAt(fillIn(officer, `${written.draft}/publish`, { note: 'First' }));
    const [seen] = await sees(null, (queries) => readActionsOfOutcomes(queries, [written.outcome]));
    expect(seen).toMatchObject({
      ...{ id: walks, published: true, locality: { code: 'D13000011' }, heard: { reach: 240 } },
      owners: [
        { bodyName: 'NHS Machair', lead: true },
        { bodyName: 'Machair Council', lead: false },
      ],
      milestones: [{ words: 'Ten', doneOn: null }],
    });
    expect(await sees(null, (queries) => readUpdates(queries, [walks]))).toHaveLength(1);
  });

  it('is changed by its own, in the version they opened', async () => {
    const [current] = await sees(people.officer, (queries) => readActions(queries, { ids: [walks] }));
    const opened = { id: walks, version: current?.version ?? 0 };
    const change = (who: Actor) =>
      does(who, (doing) => changeAction(doing, opened, terms({ name: 'Walks' }), bodies));
    expect(await change(people.policeLead)).toMatchObject({ problem: { problem: 'not-yours' } });
    expect((await change(people.nhsLead)).ok).toBe(true);
    expect(await change(people.officer)).toMatchObject({ problem: { problem: 'changed' } });
  });

  it('reaches a milestone once, and not in the future', async () => {
    const [action] = await sees(null, (queries) => readActions(queries, { ids: [walks] }));
    const step = { actionId: walks, milestoneId: action?.milestones[0]?.id ?? '' };
    const end = (who: Actor, day: string) => does(who, (doing) => endMilestone(doing, step, day));
    expect(await end(people.nhsLead, '2026-11-29')).toMatchObject({ problem: 'not-yet' });
    expect(await end(people.policeLead, today)).toMatchObject({ problem: 'not-yours' });
    expect((await end(people.nhsLead, today)).ok).toBe(true);
    expect(await end(people.nhsLead, today)).toMatchObject({ problem: 'done-already' });
  });

  it('says which measure of its outcome it should move, and why', async () => {
    const measure = '00000000-0000-7000-8000-0000000000a1';
    await database.query(
      `insert into measure (id, partnership_id, outcome_id, position, name, unit, value_type, polarity, published_at)
       values ($1, 1, $2, 1, 'Walkers', 'people', 'count', 'high-is-good', now())`,
      [measure, written.outcome],
    );
    const link = (measureId: string, assumption: string) =>
      does(people.nhsLead, (doing) =>
        linkMeasure(doing, { actionId: walks, measureId }, { assumption, evidence: 'A trial.' }),
      );
    expect(await link(ids.nhs, 'x')).toMatchObject({ problem: 'no-measure' });
    await link(measure, 'Walking is healthy.');
    await link(measure, 'Walking together lasts.');
    expect(await sees(null, (queries) => readActionMeasures(queries, [walks]))).toMatchObject([
      { measureName: 'Walkers', assumption: 'Walking together lasts.', measurePublished: true },
    ]);
  });

  it('is stopped, continued or spread by officers, and pence stay exact', async () => {
    const decide = (who: Actor, changes: Record<string, unknown> = {}) =>
      does(who, (doing) =>
        decideScale(doing, walks, {
          ...({
            decided: 'spread',
            reasons: 'It works.',
            costAtFullNeedPence: 9_007_199_254_740_993n,
          } as const),
          ...{ whoPays: 'NHS Machair', decidedOn: today },
          ...changes,
        }),
      );
    expect(await decide(people.nhsLead)).toMatchObject({ problem: 'not-yours' });
    expect(await decide(people.officer, { costAtFullNeedPence: null })).toMatchObject({ problem: 'no-cost' });
    expect(await decide(people.officer, { whoPays: null })).toMatchObject({ problem: 'no-payer' });
    expect(await decide(people.officer, { decidedOn: '2026-11-29' })).toMatchObject({ problem: 'not-yet' });
    expect((await decide(people.officer)).ok).toBe(true);
    const [decision] = await sees(null, (queries) => readDecisions(queries, [walks]));
    expect(decision?.costAtFullNeedPence).toBe(9_007_199_254_740_993n);
  });

  it('keeps every update as it was said; the newest counts', async () => {
    expect(
      await does(people.policeLead, (doing) => recordUpdate(doing, walks, { ...said, saidOn: today })),
    ).toMatchObject({ problem: 'not-yours' });
    await does(people.officer, (doing) =>
      recordUpdate(doing, walks, { ...said, progress: 'behind', saidOn: today }),
    );
    expect(await sees(null, (queries) => readUpdates(queries, [walks]))).toMatchObject([
      { progress: 'behind' },
    ]);
    expect(await sees(null, (queries) => readUpdateHistory(queries, walks))).toHaveLength(2);
    for (const sql of [
      `update action_update set words = 'Other'`,
      `update action_update set accepted_on = null`,
      `delete from action_update`,
      `update action_decision set reasons = 'Other'`,
      `delete from action_decision`,
    ])
      await expect(
        does(people.officer, ({ transaction }) => transaction.query(sql)),
        sql,
      ).rejects.toThrow('stays');
  });
});
