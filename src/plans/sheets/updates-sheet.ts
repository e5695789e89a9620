import { actionProgress } from '../actions/action.ts';
import { say } from '../messages/message.ts';
import { plainName } from './names.ts';
import type { Values } from './sheet-column.ts';
import type { SheetKind } from './sheet-kind.ts';
import { wrongIn } from './sheet-problem.ts';

/** What was said of actions, one row each time. */
export const updatesSheet: SheetKind = {
  key: 'updates',
  name: 'Updates',
  about:
    'What was said of an action, one row each time. What was said stays: correct it by a later row, never by changing one.',
  columns: [
    {
      ...{ key: 'action', heading: 'Action', kind: { is: 'one', of: 'actions' }, required: true },
      about: 'The action: its reference, or its name where it has none.',
    },
    {
      ...{ key: 'saidOn', heading: 'Said on', kind: { is: 'day' }, required: true },
      about: 'The day it was said.',
    },
    {
      ...{ key: 'progress', heading: 'Progress', required: true },
      kind: {
        is: 'choice',
        choices: actionProgress.map((key) => ({ key, text: say('en', `action.progress.${key}`) })),
      },
      about: 'Not begun, On course, Behind, Done or Stopped.',
    },
    {
      ...{ key: 'words', heading: 'What was said', required: true },
      kind: { is: 'text', max: 5_000, lines: true },
      about: 'How it does, in the words of whoever leads it.',
    },
    {
      ...{ key: 'reach', heading: 'People reached', kind: { is: 'whole', min: 0, max: 10_000_000 } },
      about: 'How many people it reaches now. Empty: not said.',
    },
    {
      ...{ key: 'signedOffAs', heading: 'Signed off by', kind: { is: 'text', max: 200 } },
      about: 'The office that signed it off, such as director of housing. No person’s name.',
    },
  ],
  held: ({ updates }) =>
    updates.map(({ id, version, actionId, saidOn, progress, words, reach, signedOffAs }) => ({
      id,
      version,
      values: {
        ...{ action: actionId, saidOn, progress, words, signedOffAs },
        reach: reach === null ? null : String(reach),
      },
    })),
  keyOf: (values) => (values['saidOn'] ? sayingOf(values, values['saidOn']) : null),
  nameOf: ({ action, saidOn }, names) =>
    `${names.actions.labelOf(action ?? '') ?? action ?? ''}, ${saidOn ?? ''}`,
  check: ({ values, before, changed }, { today }) => {
    const { saidOn } = values;
    return [
      ...(before === null && saidOn && saidOn > today
        ? [wrongIn('saidOn', 'wrong.not-yet', { day: saidOn, today })]
        : []),
      ...(before !== null && changed[0] !== undefined ? [wrongIn(changed[0], 'wrong.said-stays')] : []),
    ];
  },
};

/** Everything that was said: only the very same again is the same. */
export function sayingOf({ action, progress, words, reach, signedOffAs }: Values, day = ''): string | null {
  if (!action || !words) return null;
  return [action, day, progress, reach, signedOffAs, plainName(words)].join(' ');
}
