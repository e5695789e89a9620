import { defineForm, fieldError, fields, type FieldError, type ValuesOf } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { isoDay } from '../plans/draft-form.tsx';
import { dayOf } from '../plans/plan-forms.ts';
import { type PartnerPromise, promiseKinds, type PromiseTerms } from './promise.ts';

/** What a promise may be for and whose it may be, and the day it is written on. */
export interface PromiseChoices {
  outcomes: readonly { id: string; name: string }[];
  bodies: readonly { id: string; name: string }[];
  today: string;
}

/** Stands for community participation where an outcome is chosen. */
export const participation = 'participation';

const terms = ({ outcomes }: PromiseChoices) => ({
  outcome: fields.select({
    label: (language) => speak(language, 'promise.form.outcome'),
    choices: [
      ...outcomes.map(({ id, name }) => ({ value: id, text: () => name })),
      { value: participation, text: (language) => speak(language, 'promise.participation') },
    ],
  }),
  words: fields.textArea({
    label: (language) => speak(language, 'promise.form.words'),
    hint: (language) => speak(language, 'promise.form.words.hint'),
    max: 2_000,
    rows: 3,
  }),
  kind: fields.radios({
    label: (language) => speak(language, 'promise.form.kind'),
    choices: promiseKinds.map((value) => ({
      value,
      text: (language) => speak(language, `promise.kind.${value}`),
    })),
  }),
  amount: fields.money({
    label: (language) => speak(language, 'promise.form.amount'),
    hint: (language) => speak(language, 'promise.form.amount.hint'),
    optional: true,
    min: 1n,
  }),
  fte: fields.number({
    label: (language) => speak(language, 'promise.form.fte'),
    hint: (language) => speak(language, 'promise.form.fte.hint'),
    optional: true,
    decimals: 2,
    min: 0.01,
    max: 100_000,
  }),
  dueOn: fields.day({ label: (language) => speak(language, 'promise.form.due') }),
});

type TermValues = ValuesOf<ReturnType<typeof terms>>;

function wrongTerms({ kind, amount, fte, dueOn }: TermValues, today: string): FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (field: string, key: 'amount' | 'amount.not' | 'fte' | 'fte.not') =>
    errors.push(fieldError(field, (language) => speak(language, `promise.wrong.${key}`)));
  if ((kind === 'money') !== (amount !== null)) wrong('amount', kind === 'money' ? 'amount' : 'amount.not');
  if ((kind === 'staff') !== (fte !== null)) wrong('fte', kind === 'staff' ? 'fte' : 'fte.not');
  const due = String(dueOn);
  if (due < today)
    errors.push(fieldError('dueOn', (language) => speak(language, 'promise.wrong.due', { due })));
  return errors;
}

/** A promise that is proposed, or changed before anybody signed it. */
export function promiseForm(choices: PromiseChoices) {
  return defineForm(
    'promise',
    {
      body: fields.select({
        label: (language) => speak(language, 'promise.form.body'),
        choices: choices.bodies.map(({ id, name }) => ({ value: id, text: () => name })),
      }),
      ...terms(choices),
    },
    { check: (values) => wrongTerms(values, choices.today) },
  );
}

/** What is to take the place of a signed promise, and why. */
export function renegotiateForm(choices: Omit<PromiseChoices, 'bodies'>) {
  return defineForm(
    'promise-renegotiate',
    {
      ...terms({ ...choices, bodies: [] }),
      why: fields.textArea({
        label: (language) => speak(language, 'promise.form.renegotiate.why'),
        max: 2_000,
        rows: 3,
      }),
    },
    { check: (values) => wrongTerms(values, choices.today) },
  );
}

export const signPromiseForm = (bodyName: string) =>
  defineForm(
    'promise-sign',
    {
      office: fields.text({
        label: (language) => speak(language, 'promise.form.sign.office'),
        hint: (language) => speak(language, 'promise.form.sign.office.hint'),
      }),
      agree: fields.tick({
        label: (language) => speak(language, 'promise.form.sign.agree', { body: bodyName }),
        mustBe: true,
      }),
    },
    { drafts: 'brief' },
  );

export const withdrawPromiseForm = defineForm('promise-withdraw', {
  why: fields.textArea({
    label: (language) => speak(language, 'promise.form.withdraw.why'),
    max: 2_000,
    rows: 3,
  }),
});

export const deliverPromiseForm = defineForm('promise-deliver', {}, { drafts: false });
export const agreePromiseForm = defineForm('promise-agree', {}, { drafts: false });

export const endPromiseForm = defineForm('promise-end', {
  how: fields.radios({
    label: (language) => speak(language, 'promise.form.end.how'),
    choices: (['kept', 'broken'] as const).map((value) => ({
      value,
      text: (language) => speak(language, `promise.form.end.${value}`),
    })),
  }),
  endedOn: fields.day({ label: (language) => speak(language, 'promise.form.end.on') }),
  why: fields.textArea({
    label: (language) => speak(language, 'promise.form.end.why'),
    hint: (language) => speak(language, 'promise.form.end.why.hint'),
    max: 2_000,
    rows: 3,
  }),
});

/** What stands in the form of a promise that is there. */
export function valuesOfTerms(promise: PartnerPromise) {
  const { outcomeId, words, kind, amountPence, fteHundredths, dueOn } = promise;
  return {
    ...{ outcome: outcomeId ?? participation, words, kind, amount: amountPence },
    ...{ fte: fteHundredths === null ? null : fteHundredths / 100, dueOn: dayOf(dueOn)! },
  };
}

export function termsOf(values: TermValues): Omit<PromiseTerms, 'bodyId'> {
  const { outcome, words, kind, amount, fte, dueOn } = values;
  return {
    ...{ outcomeId: outcome === participation ? null : outcome, words, kind, amountPence: amount },
    ...{ fteHundredths: fte === null ? null : Math.round(fte * 100), dueOn: isoDay(dueOn) ?? '' },
  };
}
