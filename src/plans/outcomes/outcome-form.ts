import type { MemberBody } from '../../partnerships/index.ts';
import { defineForm, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import type { NationalOutcomeList } from '../national-outcomes/national-outcome.ts';
import { isoDay } from '../plans/draft-form.tsx';
import type { DraftOutcome } from '../plans/plan-draft.ts';
import { dayOf, endsEarly } from '../plans/plan-forms.ts';
import { outcomeScopes, type OutcomeWords } from './outcome.ts';

/** What there is to choose from. */
export interface OutcomeChoices {
  priorities: readonly { id: string; name: string }[];
  bodies: readonly MemberBody[];
  national: readonly NationalOutcomeList[];
}

/** An outcome whole, with those it belongs to. */
export function outcomeForm({ priorities, bodies, national }: OutcomeChoices) {
  const members = bodies.map(({ id, name }) => ({ value: id, text: () => name }));
  return defineForm(
    'plan-outcome',
    {
      name: fields.text({
        label: (language) => speak(language, 'outcome.name'),
        hint: (language) => speak(language, 'outcome.name.hint'),
        max: 300,
      }),
      priority: fields.select({
        label: (language) => speak(language, 'outcome.priority'),
        choices: priorities.map(({ id, name }) => ({ value: id, text: () => name })),
      }),
      improvement: fields.textArea({
        label: (language) => speak(language, 'outcome.form.improvement'),
        hint: (language) => speak(language, 'outcome.form.improvement.hint'),
        max: 10_000,
        optional: true,
      }),
      startsOn: fields.day({ label: (language) => speak(language, 'outcome.starts'), optional: true }),
      endsOn: fields.day({ label: (language) => speak(language, 'outcome.ends'), optional: true }),
      inequality: fields.textArea({
        label: (language) => speak(language, 'outcome.form.inequality'),
        hint: (language) => speak(language, 'outcome.form.inequality.hint'),
        optional: true,
      }),
      exception: fields.textArea({
        label: (language) => speak(language, 'outcome.form.exception'),
        rows: 3,
        optional: true,
      }),
      prevention: fields.textArea({
        label: (language) => speak(language, 'outcome.form.prevention'),
        rows: 3,
        optional: true,
      }),
      scope: fields.radios({
        label: (language) => speak(language, 'outcome.form.scope'),
        choices: outcomeScopes.map((value) => ({
          value,
          text: (language) => speak(language, `scope.${value}`),
        })),
      }),
      national: fields.checkboxes({
        label: (language) => speak(language, 'outcome.form.national'),
        optional: true,
        choices: national.flatMap(({ name, outcomes }) =>
          outcomes.map(({ id, words }) => ({
            value: id,
            text: () => words,
            ...(national.length > 1 ? { hint: () => name } : {}),
          })),
        ),
      }),
      owners: fields.checkboxes({
        label: (language) => speak(language, 'outcome.form.owners'),
        hint: (language) => speak(language, 'outcome.form.owners.hint'),
        optional: true,
        choices: members,
      }),
      lead: fields.select({
        label: (language) => speak(language, 'outcome.form.lead'),
        optional: true,
        choices: members,
      }),
      noConflictBy: fields.text({
        label: (language) => speak(language, 'outcome.form.no-conflict'),
        hint: (language) => speak(language, 'outcome.form.no-conflict.hint'),
        optional: true,
      }),
    },
    {
      check: ({ startsOn, endsOn, owners, lead, inequality, exception }) => [
        ...endsEarly(startsOn, endsOn),
        ...(inequality !== null && exception !== null
          ? [fieldError('exception', (language) => speak(language, 'problem.both-inequality'))]
          : []),
        ...(lead !== null && !owners.includes(lead)
          ? [fieldError('lead', (language) => speak(language, 'problem.lead-not-owner'))]
          : []),
      ],
    },
  );
}

export type OutcomeValues = ValuesOf<ReturnType<typeof outcomeForm>['fields']>;

export function valuesOfOutcome(outcome: DraftOutcome): OutcomeValues {
  const { name, priorityId, improvement, startsOn, endsOn, inequality, prevention, scope } = outcome;
  return {
    ...{ name, priority: priorityId, improvement: emptied(improvement), inequality: emptied(inequality) },
    ...{ startsOn: dayOf(startsOn), endsOn: dayOf(endsOn), prevention: emptied(prevention), scope },
    exception: outcome.inequalityException,
    national: outcome.national.map(({ nationalOutcomeId }) => nationalOutcomeId),
    owners: outcome.owners.map(({ bodyId }) => bodyId),
    lead: outcome.owners.find(({ lead }) => lead)?.bodyId ?? null,
    noConflictBy: outcome.noConflictBy,
  };
}

export function outcomeOfValues(values: OutcomeValues): OutcomeWords {
  const { name, priority, improvement, startsOn, endsOn, inequality, exception, scope } = values;
  return {
    ...{ priorityId: priority, name, improvement: improvement ?? '', inequality: inequality ?? '', scope },
    ...{ startsOn: isoDay(startsOn), endsOn: isoDay(endsOn), inequalityException: exception },
    ...{ prevention: values.prevention ?? '', noConflictBy: values.noConflictBy },
  };
}

const emptied = (text: string) => (text === '' ? null : text);
