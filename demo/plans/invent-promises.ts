import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import type { ActionPromise, ActionTheme } from './actions/action-theme.ts';
import type { InventedOutcome } from './invent-outcome.ts';
import type { InventedPlan } from './invent-plan.ts';
import { officeOf, type PlannedBody, type PlanPlace, type Planning } from './plan-place.ts';
import { newStage, type Stage } from './stage.ts';

/** Of a partnership that pays for taking part rather than for an outcome: section 14(3)(b). */
const forParticipation: ActionPromise = {
  kind: 'money',
  words: 'Pays for travel, child care and interpreters of everybody who comes to a locality group.',
  pounds: 18_500,
};

const fates = ['kept', 'delivering', 'late', 'broken', 'renegotiated', 'signed', 'kept', 'proposed'] as const;

const endings = {
  kept: [
    'Done, and shown to the executive group with what it cost.',
    'In place since the agreed day. The locality groups were asked and say so too.',
    'Kept for the whole year. The report to the board names what came of it.',
  ],
} as const;

/** Why promises of each kind were broken. */
const broken = {
  money: 'The money went to winter pressures. The partner told the board afterwards.',
  staff: 'The post was frozen and not filled. The partner told the board why.',
  assets: 'The building was sold before it was handed over.',
  data: 'The partner’s lawyers did not agree to share it, and no other way was looked for.',
  'service-change': 'The new hours were tried for six weeks and taken back without asking the others.',
} as const;

const renegotiated = [
  'The service it was to come from closed; both sides agreed to a later day.',
  'Half was delivered. For the rest both sides agreed to another year.',
  'The partner was reorganised, and the new leads asked for time to see it through.',
] as const;

export interface InventedPromise {
  id: string;
  outcomeId: string | null;
  body: PlannedBody;
  /** Towards what it was given; null: towards taking part. */
  towards: ActionTheme | null;
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
    for (const towards of outcome.actions.slice(0, count)) {
      at += 1;
      const body = giverOf(plan.place, outcome, towards);
      promises.push(addPromise(planning, plan, stages, { outcomeId: outcome.id, towards, body, at }));
    }
  }
  const council = plan.place.partners[0];
  if (council)
    promises.push(
      addPromise(planning, plan, stages, { outcomeId: null, towards: null, body: council, at: 0 }),
    );
  return { promises, stages };
}

/** The partner that promises it there, or whoever answers for the outcome. */
function giverOf(
  { partners }: PlanPlace,
  outcome: InventedOutcome,
  { promise: { by }, bodies }: ActionTheme,
): PlannedBody {
  const wanted = by === undefined ? bodies : [by];
  const found = wanted.flatMap((kind) => partners.find((one) => one.kind === kind) ?? []);
  return found[0] ?? outcome.owners[0]!.body;
}

function addPromise(
  planning: Planning,
  { place, planId, days }: InventedPlan,
  stages: Stage[],
  about: { outcomeId: string | null; towards: ActionTheme | null; body: PlannedBody; at: number },
): InventedPromise {
  const { calendar, random } = planning;
  const { outcomeId, towards, body, at } = about;
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
  const { kind, words: said, pounds, posts } = towards?.promise ?? forParticipation;
  const words = {
    ...{ kind, words: said, body_id: body.id, outcome_id: outcomeId },
    amount_pence: pounds === undefined ? null : pounds * 100,
    fte_hundredths: posts === undefined ? null : Math.round(posts * 100),
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
      set: {
        state: fate,
        ended_on: calendar.day(ended),
        ended_why: fate === 'kept' ? endings.kept[at % 3]! : broken[kind],
      },
    });
  if (fate !== 'renegotiated') return { id, outcomeId, body, towards };
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
        replaces_why: renegotiated[at % 3]!,
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
  return { id: next, outcomeId, body, towards };
}
