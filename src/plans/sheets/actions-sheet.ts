import { leadOf, actionStates, preventionLevels } from '../actions/action.ts';
import { say } from '../messages/message.ts';
import type { SheetKind } from './sheet-kind.ts';
import { type SheetProblem, wrongIn } from './sheet-problem.ts';

const people = { is: 'whole', min: 0, max: 10_000_000 } as const;

/** What is done, one row each. */
export const actionsSheet: SheetKind = {
  key: 'actions',
  name: 'Actions',
  about: 'What is done, one row for each action. Signed promises are not changed by it.',
  columns: [
    {
      ...{ key: 'reference', heading: 'Reference', kind: { is: 'text', max: 60 } },
      about:
        'As your own tracker names it, such as W-12. A new action needs one, so that the same row is never brought in twice.',
    },
    {
      ...{ key: 'name', heading: 'Action', kind: { is: 'text', max: 300 }, required: true },
      about: 'What is done, in a few words.',
    },
    {
      ...{ key: 'outcome', heading: 'Outcome', kind: { is: 'one', of: 'outcomes' }, required: true },
      about: 'The outcome it is for, as the sheet Outcomes names it.',
    },
    {
      ...{ key: 'lead', heading: 'Lead body', kind: { is: 'one', of: 'bodies' }, required: true },
      about: 'The partner that leads it.',
    },
    {
      ...{ key: 'others', heading: 'Other bodies', kind: { is: 'many', of: 'bodies' } },
      about: 'Other partners that take part, with semicolons between. Empty: none.',
    },
    {
      ...{ key: 'words', heading: 'Description', kind: { is: 'text', max: 5_000, lines: true } },
      about: 'What is done, at length.',
    },
    {
      ...{ key: 'state', heading: 'State', required: true },
      kind: {
        is: 'choice',
        choices: actionStates.map((key) => ({ key, text: say('en', `action.state.${key}`) })),
      },
      about: 'Planned, Under way, Done or Stopped.',
    },
    { key: 'startsOn', heading: 'Begins', kind: { is: 'day' }, about: 'The day it begins.' },
    { key: 'endsOn', heading: 'Ends', kind: { is: 'day' }, about: 'The day it ends.' },
    {
      ...{ key: 'locality', heading: 'Locality', kind: { is: 'one', of: 'localities' } },
      about: 'Where, by its name or code. Empty: in the whole area.',
    },
    {
      ...{ key: 'prevention', heading: 'Prevention' },
      kind: {
        is: 'choice',
        choices: preventionLevels.map((key) => ({
          key,
          text: say('en', `action.prevention.${key}`).replace(/:.*/, ''),
        })),
      },
      about: 'Primary, Secondary, Tertiary or Responsive. Empty: not said.',
    },
    {
      ...{ key: 'fundingEndsOn', heading: 'Funding ends', kind: { is: 'day' } },
      about: 'The day its funding ends.',
    },
    {
      ...{ key: 'reach', heading: 'People reached', kind: people },
      about: 'How many people it reaches. Needs a source.',
    },
    {
      ...{ key: 'reachSource', heading: 'Source of people reached', kind: { is: 'text', max: 500 } },
      about: 'How that is known.',
    },
    {
      ...{ key: 'need', heading: 'People in need', kind: { ...people, min: 1 } },
      about: 'How many people need it. Needs a source.',
    },
    {
      ...{ key: 'needSource', heading: 'Source of people in need', kind: { is: 'text', max: 500 } },
      about: 'How that is known.',
    },
    {
      ...{ key: 'serviceBefore', heading: 'Service before', kind: { is: 'text', max: 3_000, lines: true } },
      about: 'The service before it.',
    },
    {
      ...{ key: 'serviceAfter', heading: 'Service after', kind: { is: 'text', max: 3_000, lines: true } },
      about: 'The service after it.',
    },
  ],
  held: ({ actions }) =>
    actions.map((action) => {
      const { id, version, reference, name, words, startsOn, endsOn, prevention, fundingEndsOn } = action;
      const others = action.owners.flatMap(({ lead, bodyId }) => (lead ? [] : [bodyId])).toSorted();
      return {
        id,
        version,
        values: {
          ...{ reference, name, startsOn, endsOn, prevention, fundingEndsOn },
          ...{ outcome: action.outcomeId, lead: leadOf(action)?.bodyId ?? null, state: action.state },
          others: others.length === 0 ? null : others.join(' '),
          words: words === '' ? null : words,
          locality: numberText(action.localityId),
          ...{ reach: numberText(action.reach), reachSource: action.reachSource },
          ...{ need: numberText(action.need), needSource: action.needSource },
          ...{ serviceBefore: action.serviceBefore, serviceAfter: action.serviceAfter },
        },
      };
    }),
  keyOf: ({ reference }) => reference ?? null,
  nameOf: ({ reference, name }) => (reference ? `${reference}: ${name ?? ''}` : (name ?? '')),
  check: ({ values, before, needsKey }, { references, members }) => {
    const problems: SheetProblem[] = [];
    const { reference, startsOn, endsOn, reach, reachSource, need, needSource, lead, others } = values;
    if (!reference && before === null && needsKey)
      problems.push(wrongIn('reference', 'wrong.reference-needed'));
    const taken = reference ? references.get(reference) : undefined;
    if (reference && taken !== undefined && taken !== before?.id)
      problems.push(wrongIn('reference', 'wrong.reference-taken', { value: reference }));
    if (startsOn && endsOn && endsOn < startsOn)
      problems.push(wrongIn('endsOn', 'wrong.ends-early', { starts: startsOn, ends: endsOn }));
    if (Boolean(reach) !== Boolean(reachSource))
      problems.push(reach ? wrongIn('reachSource', 'wrong.source') : wrongIn('reach', 'wrong.people'));
    if (Boolean(need) !== Boolean(needSource))
      problems.push(need ? wrongIn('needSource', 'wrong.source') : wrongIn('need', 'wrong.people'));
    const had = new Set([before?.values['lead'], ...(before?.values['others']?.split(' ') ?? [])]);
    const strange = (ids: readonly string[]) => ids.some((id) => !members.has(id) && !had.has(id));
    if (lead && strange([lead])) problems.push(wrongIn('lead', 'wrong.no-member'));
    if (others && strange(others.split(' '))) problems.push(wrongIn('others', 'wrong.no-member'));
    return problems;
  },
};

function numberText(number: number | null): string | null {
  return number === null ? null : String(number);
}
