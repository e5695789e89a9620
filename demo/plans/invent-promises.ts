import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import type { InventedPlan } from './invent-plan.ts';
import { officeOf, type PlannedBody, type Planning } from './plan-place.ts';
import { newStage, type Stage } from './stage.ts';

const terms = [
  {
    kind: 'money',
    words: 'Pays for one more worker on this, with the rooms and the travel that go with it.',
    amount_pence: 6_400_000,
    fte_hundredths: null,
  },
  {
    kind: 'staff',
    words: 'Lends two people who know the work to the partners’ shared team.',
    amount_pence: null,
    fte_hundredths: 200,
  },
  {
    kind: 'data',
    words: 'Gives its counts by locality every quarter, small numbers left out.',
    amount_pence: null,
    fte_hundredths: null,
  },
  {
    kind: 'service-change',
    words: 'Opens one evening a week, so that people who work can come.',
    amount_pence: null,
    fte_hundredths: null,
  },
  {
    kind: 'assets',
    words: 'Lets the shared team use two rooms in the town without rent.',
    amount_pence: null,
    fte_hundredths: null,
  },
] as const;

const fates = ['kept', 'delivering', 'late', 'broken', 'renegotiated', 'signed', 'kept', 'proposed'] as const;

const endings = {
  kept: 'Done, and shown to the executive group with what it cost.',
  broken: 'The post was frozen and not filled. The partner told the board why.',
} as const;

export interface InventedPromise {
  id: string;
  outcomeId: string | null;
  body: PlannedBody;
}

/** Promises of a partnership's partners, each from its signature on to what became of it: section 14(3). */
export function inventPromises(
  planning: Planning,
  plan: InventedPlan,
): { promises: InventedPromise[]; stages: Stage[] } {
  const { random } = planning;
  const promises: InventedPromise[] = [];
  const stages: Stage[] = [];
  let at = random.below(fates.length);
  for (const outcome of plan.outcomes) {
    const count = plan.place.rich ? 2 : random.next() < 0.7 ? 1 : 0;
    for (const { body } of outcome.owners.slice(0, count)) {
      at += 1;
      promises.push(addPromise(planning, plan, stages, { outcomeId: outcome.id, body, at }));
    }
  }
  const council = plan.place.partners[0];
  if (council) promises.push(addPromise(planning, plan, stages, { outcomeId: null, body: council, at: 0 }));
  return { promises, stages };
}

function addPromise(
  planning: Planning,
  { place, planId, days }: InventedPlan,
  stages: Stage[],
  { outcomeId, body, at }: { outcomeId: string | null; body: PlannedBody; at: number },
): InventedPromise {
  const { calendar, random } = planning;
  const fate = fates[at % fates.length]!;
  const signed = fate === 'signed' ? Math.max(days + 20, -50) : days + 20 + random.below(60);
  // All that has come to an end was due before today.
  const ended = Math.round(signed / 2);
  const due =
    fate === 'signed' || fate === 'delivering' || fate === 'proposed'
      ? 60 + random.below(400)
      : fate === 'late'
        ? -20 - random.below(60)
        : ended + 10;
  const words = {
    ...(outcomeId === null
      ? {
          kind: 'money',
          words: 'Pays for travel, child care and interpreters of everybody who comes to a locality group.',
          amount_pence: 1_850_000,
          fte_hundredths: null,
        }
      : terms[at % terms.length]!),
    body_id: body.id,
    outcome_id: outcomeId,
  };
  const id = newId(planning, signed);
  const stageOn = (when: number) => {
    const stage = newStage({ partnershipId: place.id, planId, day: calendar.day(when) });
    stages.push(stage);
    return stage;
  };
  const state = fate === 'proposed' ? 'proposed' : 'signed';
  const recordedOn = fate === 'proposed' ? -14 : signed;
  const row = (of: Readonly<Record<string, unknown>>, when: number) => ({
    partnership_id: place.id,
    ...words,
    recorded_from: morningOf(calendar.day(when)),
    proposed_on: calendar.day(when - 14),
    replaces_id: null,
    replaces_why: null,
    agreed_on: null,
    ...of,
  });
  stageOn(recordedOn).rows.add(
    'promise',
    row(
      {
        id,
        state,
        due_on: calendar.day(due),
        published_at: fate === 'proposed' ? null : morningOf(calendar.day(signed)),
        signed_as: fate === 'proposed' ? null : officeOf(body),
        signed_on: fate === 'proposed' ? null : calendar.day(signed),
      },
      recordedOn,
    ),
  );
  if (fate === 'delivering' || fate === 'late' || fate === 'kept')
    stageOn(Math.round(signed * 0.8)).changes.push({ table: 'promise', id, set: { state: 'delivering' } });
  if (fate === 'kept' || fate === 'broken')
    stageOn(ended).changes.push({
      table: 'promise',
      id,
      set: { state: fate, ended_on: calendar.day(ended), ended_why: endings[fate] },
    });
  if (fate !== 'renegotiated') return { id, outcomeId, body };
  const next = newId(planning, ended);
  const stage = stageOn(ended);
  stage.rows.add(
    'promise',
    row(
      {
        id: next,
        state: 'signed',
        due_on: calendar.day(200 + random.below(200)),
        published_at: morningOf(calendar.day(ended)),
        signed_as: officeOf(body),
        signed_on: calendar.day(ended),
        replaces_id: id,
        replaces_why: 'The service it was to come from closed; both sides agreed to a later day.',
        agreed_on: calendar.day(ended - 3),
      },
      ended,
    ),
  );
  stage.changes.push({
    table: 'promise',
    id,
    set: { state: 'renegotiated', ended_on: calendar.day(ended) },
  });
  return { id: next, outcomeId, body };
}
