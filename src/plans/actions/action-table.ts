import type { FileColumn, TableFile } from '../../web/index.ts';
import type { OutcomeName } from '../promises/outcome-names.ts';
import { type Action, isStale, lateMilestones, leadOf, reachOf, staleAfterDays } from './action.ts';

/** Actions as a file, one row each. */
export function actionTable(
  about: { title: string; fileName: string; code: string },
  actions: readonly Action[],
  outcomes: ReadonlyMap<string, OutcomeName>,
  day: string,
): TableFile<Action> {
  const { title, fileName, code } = about;
  return {
    title,
    fileName,
    columns: [
      text('action_id', 'Id of the action', ({ id }) => id),
      text('partnership', 'Code of the partnership’s area', () => code),
      text('reference', 'As a tracker elsewhere names it', ({ reference }) => reference),
      text('action', 'What is done', ({ name }) => name),
      text('outcome', 'The outcome it is for', ({ outcomeId }) => outcomes.get(outcomeId)?.name ?? null),
      text('outcome_id', 'Id of that outcome', ({ outcomeId }) => outcomeId),
      text('promise_id', 'Id of the promise it comes from', ({ promiseId }) => promiseId),
      text('lead', 'The body that leads it', (one) => leadOf(one)?.bodyName ?? null),
      text('lead_id', 'Its id in the register', (one) => leadOf(one)?.bodyId ?? null),
      text('others', 'Other bodies that take part', ({ owners }) =>
        owners
          .filter(({ lead }) => !lead)
          .map(({ bodyName }) => bodyName)
          .join('; '),
      ),
      text('state', 'planned, under-way, done or stopped', ({ state }) => state),
      text('progress', 'not-begun, on-course, behind, done or stopped, as last said', ({ heard }) =>
        heard === null ? null : heard.progress,
      ),
      ofDay('updated_on', 'When that was said', ({ heard }) => heard?.saidOn ?? null),
      text('update', 'What was said', ({ heard }) => heard?.words ?? null),
      text(
        'stale',
        `yes where nothing was said for longer than ${staleAfterDays} days before ${day}`,
        (one) => (isStale(one, day) ? 'yes' : 'no'),
      ),
      ofDay('starts_on', 'When it begins', ({ startsOn }) => startsOn),
      ofDay('ends_on', 'When it ends', ({ endsOn }) => endsOn),
      text('locality', 'Where; empty in the whole area', ({ locality }) => locality?.name ?? null),
      text('locality_code', 'Code of that area', ({ locality }) => locality?.code ?? null),
      text('prevention', 'primary, secondary, tertiary or responsive', ({ prevention }) => prevention),
      ofDay('funding_ends_on', 'When its funding ends', ({ fundingEndsOn }) => fundingEndsOn),
      number('reach', 'People reached, as last said', reachOf),
      text('reach_source', 'How that is known', ({ reachSource }) => reachSource),
      number('need', 'People in need', ({ need }) => need),
      text('need_source', 'How that is known', ({ needSource }) => needSource),
      number('milestones', 'Milestones', ({ milestones }) => milestones.length),
      number(
        'milestones_done',
        'Milestones that were reached',
        ({ milestones }) => milestones.filter(({ doneOn }) => doneOn !== null).length,
      ),
      number(
        'milestones_late',
        `Milestones that are late on ${day}`,
        (one) => lateMilestones(one, day).length,
      ),
      text(
        'decision',
        'stop, continue or spread, as last decided',
        (one) => one.lastDecision?.decided ?? null,
      ),
      ofDay('decided_on', 'When that was decided', ({ lastDecision }) => lastDecision?.decidedOn ?? null),
    ],
    rows: actions,
    sources: [],
  };
}

type Cell = FileColumn<Action>['cell'];

function text(key: string, description: string, cell: Cell): FileColumn<Action> {
  return { key, type: 'text', description, cell };
}

function ofDay(key: string, description: string, cell: Cell): FileColumn<Action> {
  return { key, type: 'day', description, cell };
}

function number(key: string, description: string, cell: Cell): FileColumn<Action> {
  return { key, type: 'number', description, cell };
}
