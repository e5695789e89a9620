import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
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
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actionBoardFlags } from './action-board-flags.ts';
import { actionDueItems } from './action-due-items.ts';
import { actionThreadLinks } from './action-thread-links.ts';

const today = '2026-11-28';
const action = '00000000-0000-7000-8000-0000000000a1';
let database: TestDatabase;
let written: WrittenPlan;
const asked = { language: 'en', today } as const;
const flags = async () =>
  (
    await asActor(database, null, (queries) =>
      actionBoardFlags({ ...asked, queries, partnershipId: 1, code: codes.one }),
    )
  ).map(({ key, part, sentence }) => `${key.replace(/:.*/, '')} ${part} ${sentence.text}`);
const links = async () =>
  (
    await asActor(database, null, (queries) =>
      actionThreadLinks({
        ...asked,
        queries,
        refs: [{ outcomeId: written.outcome, partnershipId: 1, code: codes.one }],
      }),
    )
  ).map(({ station, strength, sentence }) => `${station} ${strength} ${sentence.text}`);
const due = async (reader: Actor) =>
  (await asActor(database, reader, (queries) => actionDueItems({ ...asked, queries, reader }))).map(
    ({ title }) => title.text,
  );

beforeAll(async () => {
  database = await twoTablesWithWards();
  const officer = siteFor(database, people.officer, { today });
  written = await writePlan(officer);
  await actedAt(fillIn(officer, `${written.draft}/publish`, { note: 'First' }));
});

describe('what actions contribute', () => {
  it('where there are none, is that they are missing', async () => {
    expect(await flags()).toEqual([
      'outcome-without-action gap No action is recorded for the outcome “Fewer children are poor”.',
    ]);
    expect(await links()).toEqual([
      'action broken No action is recorded for it.',
      'reach broken How many people its actions reach is not recorded.',
      'result broken Nothing has been said of its actions.',
    ]);
  });

  it('is what wants a look: no promise, funding, lateness, silence and an open decision', async () => {
    await database.query(
      `insert into action (id, partnership_id, outcome_id, name, state, starts_on, funding_ends_on, reach, reach_source,
                           need, need_source, published_at)
       values ($1, 1, $2, 'Walks', 'under-way', '2026-01-01', '2027-03-31', 220, 'a', 2700, 'b', now())`,
      [action, written.outcome],
    );
    await database.query(
      `insert into action_owner (id, partnership_id, action_id, body_id, lead, published_at)
       values (gen_random_uuid(), 1, $1, $2, true, now())`,
      [action, ids.nhs],
    );
    await database.query(
      `insert into milestone (id, partnership_id, action_id, position, words, due_on, published_at)
       values (gen_random_uuid(), 1, $1, 1, 'Ten groups', '2026-11-01', now())`,
      [action],
    );
    expect(await flags()).toEqual([
      'action-without-promise gap Nobody promised what this action needs: “Walks”',
      'action-funding-ends needs-decision Funding of “Walks” ends on 31 March 2027.',
      'action-milestones-late late “Walks” is late with a milestone that was due on 1 November 2026.',
      'action-stale late Nothing has been said of “Walks” since 1 January 2026.',
      'action-undecided needs-decision “Walks” reaches 220 of 2,700 people in need, and nobody decided in the last 12 months whether to stop it, go on or spread it.',
    ]);
    expect(await due(people.nhsLead)).toEqual(['Say how Walks does', 'Reach a milestone of Walks']);
    expect(await due(people.officer)).toEqual(['Have it decided whether to stop Walks, go on or spread it']);
    expect(await due(people.policeLead)).toEqual([]);
  });

  it('comes closer with an update, and ends with the action', async () => {
    const path = `/partnerships/${codes.one}/actions/${action}`;
    const say = (who: Actor, progress: string) =>
      actedAt(
        fillIn(siteFor(database, who, { today }), `${path}/update`, {
          progress,
          words: 'Twelve walk.',
          saidOn: '28/11/2026',
        }),
      );
    await say(people.nhsLead, 'on-course');
    // Nobody else relies on it before an officer has accepted it; nor is the lead asked again.
    expect((await flags()).some((flag) => flag.startsWith('action-stale'))).toBe(true);
    expect(await due(people.nhsLead)).toEqual(['Reach a milestone of Walks']);
    expect(await due(people.officer)).toContain('Accept an update on Walks');
    await say(people.officer, 'on-course');
    expect(await due(people.officer)).not.toContain('Accept an update on Walks');
    expect(await links()).toEqual([
      'action thin 1 action: 1 under way, 1 late with milestones, 1 without a promise.',
      'reach held 1 of 1 actions say whom they reach; the widest reaches 220 of 2,700 people in need.',
      'result held Last said of Walks on 28 November 2026: on course.',
    ]);
    expect((await flags()).some((flag) => flag.startsWith('action-stale'))).toBe(false);
    await say(people.officer, 'done');
    expect(await flags()).toEqual([]);
  });
});
