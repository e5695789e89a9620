import { defineForm, type FieldError, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { isoDay } from '../plans/draft-form.tsx';
import { dayOf } from '../plans/plan-forms.ts';
import {
  type Action,
  type ActionBodies,
  actionStates,
  type ActionTerms,
  leadOf,
  preventionLevels,
} from './action.ts';

/** What an action may be for, whose it may be, and where. */
export interface ActionChoices {
  outcomes: readonly { id: string; name: string }[];
  /** Bodies whoever records it may let lead. */
  leads: readonly { id: string; name: string }[];
  bodies: readonly { id: string; name: string }[];
  promises: readonly { id: string; name: string }[];
  localities: readonly { id: number; name: string }[];
}

const named = (list: readonly { id: string | number; name: string }[]) =>
  list.map(({ id, name }) => ({ value: String(id), text: () => name }));

const questions = (choices: ActionChoices) => ({
  name: fields.text({
    label: (language) => speak(language, 'action.form.name'),
    hint: (language) => speak(language, 'action.form.name.hint'),
    max: 300,
  }),
  outcome: fields.select({
    label: (language) => speak(language, 'action.form.outcome'),
    choices: named(choices.outcomes),
  }),
  lead: fields.select({
    label: (language) => speak(language, 'action.form.lead'),
    choices: named(choices.leads),
  }),
  others: fields.checkboxes({
    label: (language) => speak(language, 'action.form.others'),
    choices: named(choices.bodies),
    optional: true,
  }),
  promise: fields.select({
    label: (language) => speak(language, 'action.form.promise'),
    choices: named(choices.promises),
    optional: true,
  }),
  words: fields.textArea({
    label: (language) => speak(language, 'action.form.words'),
    max: 5_000,
    optional: true,
  }),
  state: fields.radios({
    label: (language) => speak(language, 'action.form.state'),
    choices: actionStates.map((value) => ({
      value,
      text: (language) => speak(language, `action.state.${value}`),
    })),
  }),
  startsOn: fields.day({ label: (language) => speak(language, 'action.form.starts'), optional: true }),
  endsOn: fields.day({ label: (language) => speak(language, 'action.form.ends'), optional: true }),
  locality: fields.select({
    label: (language) => speak(language, 'action.form.locality'),
    hint: (language) => speak(language, 'action.form.locality.hint'),
    choices: named(choices.localities),
    optional: true,
  }),
  prevention: fields.select({
    label: (language) => speak(language, 'action.form.prevention'),
    choices: preventionLevels.map((value) => ({
      value,
      text: (language) => speak(language, `action.prevention.${value}`),
    })),
    optional: true,
  }),
  fundingEndsOn: fields.day({
    label: (language) => speak(language, 'action.form.funding'),
    optional: true,
  }),
  reach: fields.number({
    label: (language) => speak(language, 'action.form.reach'),
    optional: true,
    max: 10_000_000,
  }),
  reachSource: fields.text({
    label: (language) => speak(language, 'action.form.reach-source'),
    optional: true,
    max: 500,
  }),
  need: fields.number({
    label: (language) => speak(language, 'action.form.need'),
    optional: true,
    min: 1,
    max: 10_000_000,
  }),
  needSource: fields.text({
    label: (language) => speak(language, 'action.form.need-source'),
    optional: true,
    max: 500,
  }),
  serviceBefore: fields.textArea({
    label: (language) => speak(language, 'action.form.before'),
    max: 3_000,
    rows: 3,
    optional: true,
  }),
  serviceAfter: fields.textArea({
    label: (language) => speak(language, 'action.form.after'),
    max: 3_000,
    rows: 3,
    optional: true,
  }),
  reference: fields.text({
    label: (language) => speak(language, 'action.form.reference'),
    optional: true,
    max: 60,
  }),
});

type ActionValues = ValuesOf<ReturnType<typeof questions>>;

/** An action that is recorded, or changed. */
export const actionForm = (choices: ActionChoices) =>
  defineForm('action', questions(choices), { check: wrongTerms });

function wrongTerms({ startsOn, endsOn, reach, reachSource, need, needSource }: ActionValues): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (field: string, key: 'reach-source' | 'reach-missing' | 'need-source' | 'need-missing') =>
    errors.push(fieldError(field, (language) => speak(language, `action.wrong.${key}`)));
  const [starts, ends] = [isoDay(startsOn), isoDay(endsOn)];
  if (starts !== null && ends !== null && ends < starts)
    errors.push(fieldError('endsOn', (language) => speak(language, 'action.wrong.ends', { starts, ends })));
  if (reach !== null && !reachSource) wrong('reachSource', 'reach-source');
  if (reach === null && reachSource) wrong('reach', 'reach-missing');
  if (need !== null && !needSource) wrong('needSource', 'need-source');
  if (need === null && needSource) wrong('need', 'need-missing');
  return errors;
}

/** What stands in the form of an action that is there. */
export function valuesOfAction(action: Action) {
  const { name, words, state, reach, reachSource, need, needSource, serviceBefore, serviceAfter } = action;
  const day = (one: string | null) => (one === null ? null : (dayOf(one) ?? null));
  return {
    ...{ name, words, state, reach, reachSource, need, needSource, serviceBefore, serviceAfter },
    ...{ outcome: action.outcomeId, promise: action.promiseId, reference: action.reference },
    ...{ startsOn: day(action.startsOn), endsOn: day(action.endsOn), prevention: action.prevention },
    ...{ fundingEndsOn: day(action.fundingEndsOn), lead: leadOf(action)?.bodyId ?? '' },
    locality: action.localityId === null ? null : String(action.localityId),
    others: action.owners.flatMap(({ lead, bodyId }) => (lead ? [] : [bodyId])),
  };
}

export function termsOf(values: ActionValues): {
  terms: ActionTerms;
  bodies: ActionBodies;
} {
  const { name, words, state, reach, reachSource, need, needSource, serviceBefore, serviceAfter } = values;
  return {
    terms: {
      ...{ name, words: words ?? '', state, reach, reachSource, need, needSource },
      ...{ serviceBefore, serviceAfter, outcomeId: values.outcome, promiseId: values.promise },
      ...{ reference: values.reference, startsOn: isoDay(values.startsOn), endsOn: isoDay(values.endsOn) },
      ...{ prevention: values.prevention, fundingEndsOn: isoDay(values.fundingEndsOn) },
      localityId: values.locality === null ? null : Number(values.locality),
    },
    bodies: { leadBodyId: values.lead, otherBodyIds: values.others.filter((id) => id !== values.lead) },
  };
}
