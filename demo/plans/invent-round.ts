import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import { offices, wentBehind, wentWell } from './actions/updates.ts';
import type { InventedPlan } from './invent-plan.ts';
import type { Planning } from './plan-place.ts';
import { newStage, type Stage } from './stage.ts';

const opened = -9;
const answered = -3;

const comments = [
  'How many of them live in the places meant? Please say.',
  'The number is the same as last time. Is it from this quarter?',
  'You write that it is behind: what would bring it back, and who can do it?',
] as const;

const states = ['accepted', 'asked', 'sent', 'accepted', 'returned'] as const;

/** A round of reports under way, about actions that are not done: some accepted, some to be read, some not heard of. */
export function inventRound(planning: Planning, { place, planId }: InventedPlan, told: Stage): Stage {
  const { calendar } = planning;
  const stage = newStage({ partnershipId: place.id, planId, day: calendar.day(-1) });
  const shared = (days: number) => ({
    partnership_id: place.id,
    recorded_from: morningOf(calendar.day(days)),
  });
  const roundId = newId(planning, opened);
  stage.rows.add('reporting_round', {
    ...shared(opened),
    published_at: morningOf(calendar.day(opened)),
    id: roundId,
    name: 'Reports for the next meeting of the board',
    opened_on: calendar.day(opened),
    due_on: calendar.day(12),
  });
  const open = told.rows.of('action').filter(({ state }) => state === 'under-way');
  const leads = told.rows.of('action_owner').filter(({ lead }) => lead === true);
  for (const [at, action] of open.entries()) {
    const lead = leads.find((one) => one['action_id'] === action['id']);
    if (!lead) continue;
    const state = states[at % states.length]!;
    const id = newId(planning, opened);
    stage.rows.add('update_request', {
      ...shared(state === 'asked' ? opened : answered),
      id,
      round_id: roundId,
      action_id: action['id'],
      body_id: lead['body_id'],
      asked_at: morningOf(calendar.day(opened)),
      state,
      comment: state === 'returned' ? comments[at % comments.length]! : null,
    });
    if (state === 'asked') continue;
    stage.rows.add('action_update', {
      ...shared(answered),
      // Others see what was said once it is accepted.
      published_at: state === 'accepted' ? morningOf(calendar.day(answered)) : null,
      id: newId(planning, answered),
      action_id: action['id'],
      request_id: id,
      progress: at % 2 === 0 ? 'on-course' : 'behind',
      words: at % 2 === 0 ? wentWell[at % wentWell.length]! : wentBehind[at % wentBehind.length]!,
      reach: Number(action['reach']),
      signed_off_as: offices[at % offices.length]!,
      said_on: calendar.day(answered),
      accepted_on: state === 'accepted' ? calendar.day(answered) : null,
    });
  }
  return stage;
}
