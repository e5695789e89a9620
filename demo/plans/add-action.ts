import { morningOf } from '../partners/days.ts';
import type { Row, Rows } from '../partners/rows.ts';
import { newId } from '../partners/table.ts';
import type { ActionTheme } from './actions/action-theme.ts';
import { offices, wentBehind, wentWell } from './actions/updates.ts';
import type { InventedOutcome } from './invent-outcome.ts';
import type { PlacedArea, PlannedBody, PlanPlace, Planning } from './plan-place.ts';
import { type PastRound, isAskedIn } from './past-rounds.ts';
import type { Stage } from './stage.ts';

export interface ActionAbout {
  place: PlanPlace;
  outcome: InventedOutcome;
  theme: ActionTheme;
  /** Which it is of all actions told of a partnership: what became of it goes round. */
  at: number;
  /** When its plan was published, in days from today. */
  days: number;
  promiseId: string | null;
  ward: PlacedArea | null;
  /** Of its plan. */
  measures: readonly Row[];
  /** That were frozen since. */
  rounds: readonly PastRound[];
}

type Fate = 'planned' | 'under-way' | 'silent' | 'stopped' | 'done';
/** When it was last heard of, in days from today. */
const lastHeard = { planned: -25, 'under-way': -25, silent: -260, stopped: -71, done: -62 } as const;

type Shared = (days: number) => Readonly<Record<string, unknown>>;

interface Told {
  id: string;
  began: number;
  fate: Fate;
  reach: number;
  about: ActionAbout;
}

/** An action with its owners, milestones, measure, updates, and what was decided about its scale. */
export function addAction(planning: Planning, { rows }: Stage, about: ActionAbout): void {
  const { calendar, random } = planning;
  const { place, theme, at, ward } = about;
  const fate = fateOf(about);
  const began = Math.min(about.days + 60 + random.below(60), -15);
  const id = newId(planning, began);
  const shared = (days: number) => {
    const moment = morningOf(calendar.day(days));
    return { partnership_id: place.id, published_at: moment, recorded_from: moment };
  };
  const need = Math.round((theme.need * (0.5 + random.next())) / 10) * 10;
  const reach = Math.round(need * (0.08 + random.next() * (theme.verdict.decided === 'stop' ? 0.2 : 0.5)));
  const planned = fate === 'planned';
  const over = fate === 'done' || fate === 'stopped';
  rows.add('action', {
    ...shared(began),
    id,
    outcome_id: about.outcome.id,
    promise_id: about.promiseId,
    name: theme.name,
    words: theme.words,
    starts_on: calendar.day(planned ? 45 : began),
    ends_on: calendar.day(over ? Math.max(-60, began + 1) : 240 + random.below(500)),
    locality_id: ward?.id ?? null,
    prevention: theme.prevention,
    state: fate === 'silent' ? 'under-way' : fate,
    // Money that ends soon, and money that lasts.
    funding_ends_on: over ? null : calendar.day(at % 4 === 0 ? 60 : 400 + random.below(400)),
    reach: planned ? null : reach,
    reach_source: planned ? null : 'The service’s own count of people, each once, in the last financial year',
    need,
    need_source: theme.needSource,
    service_before: theme.before,
    service_after: theme.after,
  });
  const told: Told = { id, began, fate, reach, about };
  addOwners(planning, told, rows, shared);
  addMilestones(planning, told, rows, shared);
  const measure = about.measures.find((one) => one['outcome_id'] === about.outcome.id);
  if (measure)
    rows.add('action_measure', {
      ...shared(began),
      id: newId(planning, began),
      action_id: id,
      measure_id: measure['id'],
      assumption: theme.assumption,
      evidence: theme.evidence,
    });
  if (!planned) addUpdates(planning, told, rows, shared);
  for (const round of about.rounds) addAnswer(planning, told, round);
  if (decidedOn(told)) {
    const { decided, reasons, cost, whoPays } = theme.verdict;
    rows.add('action_decision', {
      ...shared(-75),
      id: newId(planning, -75),
      action_id: id,
      ...{ decided, reasons, who_pays: whoPays },
      cost_at_full_need_pence: need * cost * 100,
      decided_on: calendar.day(-75),
    });
  }
}

/** What became of it: every fifth is done, and what was decided to stop has stopped. */
function fateOf({ at, days, theme }: ActionAbout): Fate {
  if (days < -330 && at % 5 === 4 && theme.verdict.decided !== 'stop') return 'done';
  if (at % 6 === 2) return 'silent';
  if (days < -200 && theme.verdict.decided === 'stop') return at % 3 === 0 ? 'under-way' : 'stopped';
  if (at % 7 === 3) return 'planned';
  return 'under-way';
}

/** Two in three of those that have run for long were decided about; the others wait for the board. */
function decidedOn({ fate, began, about: { at } }: Told): boolean {
  return fate === 'stopped' || (fate === 'under-way' && began < -200 && at % 3 !== 0);
}

/** Those named of the partners there, or else who answers for the outcome; the lead first. */
function bodiesOf({ place, theme, outcome }: ActionAbout): readonly PlannedBody[] {
  const named = theme.bodies.flatMap((kind) => place.partners.find((one) => one.kind === kind) ?? []);
  return (named.length > 0 ? named : outcome.owners.map(({ body }) => body)).slice(0, 3);
}

function leadOf(about: ActionAbout): PlannedBody {
  return bodiesOf(about)[0]!;
}

function addOwners(planning: Planning, { id, began, about }: Told, rows: Rows, shared: Shared): void {
  bodiesOf(about).forEach((body, at) => {
    rows.add('action_owner', {
      ...shared(began),
      id: newId(planning, began),
      action_id: id,
      body_id: body.id,
      lead: at === 0,
      account_id: null,
    });
  });
}

function addMilestones(planning: Planning, told: Told, rows: Rows, shared: Shared): void {
  const { calendar } = planning;
  const { id, began, fate, about } = told;
  const late = fate !== 'planned' && about.at % 4 === 1;
  about.theme.steps.forEach((words, at) => {
    const last = at === 2;
    const due =
      fate === 'planned'
        ? 90 + at * 120
        : last && fate !== 'done'
          ? late && began < -60
            ? -35
            : 120
          : Math.round(began * (0.8 - at * 0.25));
    const done = due < 0 && !(last && fate !== 'done');
    rows.add('milestone', {
      ...shared(began),
      id: newId(planning, began),
      action_id: id,
      position: at + 1,
      words,
      due_on: calendar.day(due),
      done_on: done ? calendar.day(Math.min(due + 6, -1)) : null,
    });
  });
}

function addUpdates(planning: Planning, told: Told, rows: Rows, shared: Shared): void {
  const { calendar } = planning;
  const { id, began, fate, reach, about } = told;
  const { theme, at } = about;
  // Who fell silent said nothing for the better part of a year.
  const last = lastHeard[fate];
  let quarters = 0;
  for (let days = last; days > began + 30; days -= 91) {
    const newest = days === last;
    const well = (at + quarters) % 3 !== 1;
    const generic = well ? wentWell : wentBehind;
    rows.add('action_update', {
      ...shared(days),
      id: newId(planning, days),
      action_id: id,
      request_id: null,
      progress: newest && (fate === 'done' || fate === 'stopped') ? fate : well ? 'on-course' : 'behind',
      words:
        newest && fate === 'stopped'
          ? `Stopped as the board decided. ${theme.verdict.reasons}`
          : quarters < (about.rounds.length > 0 ? 1 : 2)
            ? well
              ? theme.well
              : theme.behind
            : generic[(at + quarters) % generic.length]!,
      reach: Math.round(reach * Math.max(1 - quarters * 0.13, 0.2)),
      signed_off_as: offices[at % offices.length]!,
      said_on: calendar.day(days),
      accepted_on: calendar.day(days),
    });
    quarters += 1;
  }
}

/** What its lead was asked in a round, and what came back. */
function addAnswer(planning: Planning, told: Told, round: PastRound): void {
  const { calendar } = planning;
  const { id, began, fate, reach, about } = told;
  const over = fate === 'done' || fate === 'stopped';
  if (!isAskedIn(round, began) || (over && round.said > lastHeard[fate])) return;
  const lead = leadOf(about);
  // Some never answered, and one or the other answered when it was too late to be read.
  const answered = fate !== 'silent' || round.said < lastHeard.silent;
  const accepted = answered && about.at % 6 !== 5;
  const requestId = newId(planning, round.opened);
  const at = (days: number) => morningOf(calendar.day(days));
  round.stage.rows.add('update_request', {
    partnership_id: about.place.id,
    recorded_from: at(answered ? round.said : round.opened),
    id: requestId,
    ...{ round_id: round.id, action_id: id, body_id: lead.id, asked_at: at(round.opened) },
    ...{ state: accepted ? 'accepted' : answered ? 'sent' : 'asked', comment: null },
  });
  if (!answered) return;
  const well = about.at % 3 !== 1;
  round.stage.rows.add('action_update', {
    partnership_id: about.place.id,
    recorded_from: at(round.said),
    published_at: accepted ? at(round.said) : null,
    id: newId(planning, round.said),
    ...{ action_id: id, request_id: requestId },
    progress: fate === 'planned' ? 'not-begun' : well ? 'on-course' : 'behind',
    words:
      fate === 'planned'
        ? 'Not begun yet: it begins once rooms and people are there.'
        : well
          ? wentWell[(about.at + round.opened + 600) % wentWell.length]!
          : wentBehind[(about.at + round.opened + 600) % wentBehind.length]!,
    reach: fate === 'planned' ? null : Math.round(reach * 0.8),
    signed_off_as: offices[about.at % offices.length]!,
    said_on: calendar.day(round.said),
    accepted_on: accepted ? calendar.day(round.said) : null,
  });
}
