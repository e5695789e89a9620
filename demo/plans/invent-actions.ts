import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import type { InventedPlan } from './invent-plan.ts';
import type { InventedPromise } from './invent-promises.ts';
import type { PlannedBody, Planning } from './plan-place.ts';
import { newStage, type Stage } from './stage.ts';

const kinds = [
  {
    name: 'Advisers where people already go',
    words:
      'A worker of the partners in surgeries, schools and food banks one day a week, without appointment.',
    prevention: 'primary',
    before: 'People were sent from one office to the next, and half never arrived.',
    after: 'They sit down with the adviser in the same building.',
  },
  {
    name: 'One team that knocks on doors',
    words: 'Partners who visit the same streets do so together, with one list and one number to call.',
    prevention: 'secondary',
    before: 'Three services visited the same homes and missed others.',
    after: 'One visit, with one person who comes back.',
  },
  {
    name: 'A fund that people who live there give out',
    words: 'Small sums for what neighbours do already, chosen by a panel of residents.',
    prevention: 'primary',
    before: 'Groups filled in a form of fourteen pages for three hundred pounds.',
    after: 'A panel hears them on one evening and decides the same night.',
  },
] as const;

/** What is done for each outcome: under way, silent for long, undecided at its review, or done. */
export function inventActions(
  planning: Planning,
  plan: InventedPlan,
  promises: readonly InventedPromise[],
): Stage {
  const { random } = planning;
  const stage = newStage({
    partnershipId: plan.place.id,
    planId: plan.planId,
    day: planning.calendar.day(-1),
  });
  let at = random.below(6);
  for (const outcome of plan.outcomes) {
    // Some outcomes have nothing done for them, which the board's page says.
    const count = plan.place.rich ? 1 + (at % 3) : random.next() < 0.75 ? 1 : 0;
    const of = promises.filter(({ outcomeId }) => outcomeId === outcome.id);
    for (let one = 0; one < count; one += 1) {
      addAction(planning, plan, stage, {
        outcomeId: outcome.id,
        bodies: outcome.owners.map(({ body }) => body),
        promise: one === 0 ? (of[0] ?? null) : null,
        at,
        kind: one,
      });
      at += 1;
    }
    at += 1;
  }
  return stage;
}

interface ActionAbout {
  outcomeId: string;
  bodies: readonly PlannedBody[];
  promise: InventedPromise | null;
  at: number;
  kind: number;
}

function addAction(planning: Planning, plan: InventedPlan, { rows }: Stage, about: ActionAbout): void {
  const { calendar, random } = planning;
  const { place } = plan;
  const began = plan.days + 60 + random.below(60);
  const { name, words, prevention, before, after } = kinds[about.kind]!;
  const done = about.at % 5 === 4;
  const id = newId(planning, began);
  const shared = (days: number) => {
    const at = morningOf(calendar.day(days));
    return { partnership_id: place.id, published_at: at, recorded_from: at };
  };
  const need = 400 + random.below(2_400);
  const reach = Math.round(need * (0.08 + random.next() * 0.4));
  const ward = place.grouped[about.at % 3];
  rows.add('action', {
    ...shared(began),
    id,
    outcome_id: about.outcomeId,
    promise_id: about.promise?.id ?? null,
    name: ward ? `${name}, in ${ward.name}` : name,
    words,
    starts_on: calendar.day(began),
    ends_on: calendar.day(done ? -30 : 180 + random.below(500)),
    locality_id: ward?.id ?? null,
    prevention,
    state: done ? 'done' : 'under-way',
    // Money that ends soon, and money that lasts.
    funding_ends_on: done ? null : calendar.day(about.at % 3 === 0 ? 60 : 400),
    reach,
    reach_source: 'The service’s own count of people, each once, in the last financial year',
    need,
    need_source: 'Households with low income in the places meant, from the picture of need',
    service_before: before,
    service_after: after,
  });
  about.bodies.slice(0, 2).forEach((body, at) => {
    rows.add('action_owner', {
      ...shared(began),
      id: newId(planning, began),
      action_id: id,
      body_id: body.id,
      lead: at === 0,
      account_id: null,
    });
  });
  addMilestones(planning, { id, began, done, late: about.at % 4 === 1 }, rows, shared);
  const measure = plan.first.rows.of('measure').find((one) => one['outcome_id'] === about.outcomeId);
  if (measure)
    rows.add('action_measure', {
      ...shared(began),
      id: newId(planning, began),
      action_id: id,
      measure_id: measure['id'],
      assumption:
        'People who are helped early need less help later, and there are enough of them to be seen in the figure.',
      evidence: 'A trial in two other places found so after eighteen months; nobody has tried it on islands.',
    });
  addUpdates(planning, { id, began, done, silent: about.at % 4 === 2, reach }, rows, shared);
  if (about.at % 3 === 1 && began < -200)
    rows.add('action_decision', {
      ...shared(-90),
      id: newId(planning, -90),
      action_id: id,
      decided: done ? 'stop' : about.at % 2 === 0 ? 'spread' : 'continue',
      reasons: 'Those who came were those meant, and they came back. It reaches too few of them so far.',
      cost_at_full_need_pence: need * 21_000,
      who_pays: 'The council and the health board, half each',
      decided_on: calendar.day(-90),
    });
}

type Told = Pick<Stage, 'rows'>['rows'];
type Shared = (days: number) => Readonly<Record<string, unknown>>;

function addMilestones(
  planning: Planning,
  of: { id: string; began: number; done: boolean; late: boolean },
  rows: Told,
  shared: Shared,
): void {
  const { calendar } = planning;
  const steps = [
    'People and rooms are found',
    'The first hundred people are reached',
    'Open in every locality',
  ];
  steps.forEach((words, at) => {
    const last = at === steps.length - 1;
    const due = last && !of.done ? (of.late ? -35 : 120) : Math.round(of.began * (0.8 - at * 0.25));
    const done = due < 0 && !(last && of.late && !of.done);
    rows.add('milestone', {
      ...shared(of.began),
      id: newId(planning, of.began),
      action_id: of.id,
      position: at + 1,
      words,
      due_on: calendar.day(due),
      done_on: done ? calendar.day(Math.min(due + 6, -1)) : null,
    });
  });
}

function addUpdates(
  planning: Planning,
  of: { id: string; began: number; done: boolean; silent: boolean; reach: number },
  rows: Told,
  shared: Shared,
): void {
  const { calendar } = planning;
  // Who fell silent said nothing for the better part of a year.
  const last = of.silent ? -260 : -25;
  for (let days = last; days > of.began + 30; days -= 91) {
    const newest = days === last;
    rows.add('action_update', {
      ...shared(days),
      id: newId(planning, days),
      action_id: of.id,
      request_id: null,
      progress: newest && of.done ? 'done' : days % 2 === 0 ? 'on-course' : 'behind',
      words:
        days % 2 === 0
          ? 'As planned. More people came by word of mouth than by letters.'
          : 'Behind: a post was empty for two months. It is filled now.',
      reach: newest ? of.reach : Math.round(of.reach * 0.7),
      signed_off_as: 'Head of service',
      said_on: calendar.day(days),
      accepted_on: calendar.day(days),
    });
  }
}
