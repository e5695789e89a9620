import { plainName } from './names.ts';
import type { SheetKind } from './sheet-kind.ts';
import { wrongIn } from './sheet-problem.ts';

/** Steps of actions, one row each. */
export const milestonesSheet: SheetKind = {
  key: 'milestones',
  name: 'Milestones',
  about: 'Steps an action is to reach, one row for each.',
  columns: [
    {
      ...{ key: 'action', heading: 'Action', kind: { is: 'one', of: 'actions' }, required: true },
      about: 'The action: its reference, or its name where it has none.',
    },
    {
      ...{ key: 'words', heading: 'Milestone', kind: { is: 'text', max: 500 }, required: true },
      about: 'What is reached.',
    },
    {
      ...{ key: 'dueOn', heading: 'Due', kind: { is: 'day' }, required: true },
      about: 'The day it is due.',
    },
    {
      ...{ key: 'doneOn', heading: 'Reached', kind: { is: 'day' } },
      about: 'The day it was reached. Empty: not yet.',
    },
  ],
  held: ({ milestones }) =>
    milestones.map(({ id, version, actionId, words, dueOn, doneOn }) => ({
      id,
      version,
      values: { action: actionId, words, dueOn, doneOn },
    })),
  keyOf: ({ action, words }) => (action && words ? `${action} ${plainName(words)}` : null),
  nameOf: ({ action, words }, names) =>
    `${names.actions.labelOf(action ?? '') ?? action ?? ''}: ${words ?? ''}`,
  check: ({ values, before }, { today }) => {
    const { action, doneOn } = values;
    return [
      ...(doneOn && doneOn > today ? [wrongIn('doneOn', 'wrong.not-yet', { day: doneOn, today })] : []),
      ...(before && before.values['action'] !== action ? [wrongIn('action', 'wrong.action-stays')] : []),
    ];
  },
};
