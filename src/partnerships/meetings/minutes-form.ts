import { Temporal } from 'temporal-polyfill';
import { defineForm, fields, type FormField, type ValuesOf } from '../../web/index.ts';
import type { AgendaItem } from './agenda.ts';
import type { Minutes } from './minutes.ts';
import { said } from './said.ts';

type MinutesFields = Record<string, FormField<string | null>>;
export type MinutesAnswers = ValuesOf<MinutesFields>;

const whole = 'whole';
const begins = 'item-';
const repeated = [begins];

const wholeField: FormField<string | null> = fields.textArea({
  label: said('minutes.whole.form'),
  hint: said('minutes.whole.hint'),
  max: 20_000,
  optional: true,
});

/** The same without items, by which drafts are kept. */
export const minutesDraft = defineForm('minutes', { [whole]: wholeField }, { repeated });

/** What was said: of the meeting as a whole, and at each item. */
export const minutesForm = (agenda: readonly AgendaItem[]) =>
  defineForm(
    minutesDraft.name,
    {
      [whole]: wholeField,
      ...Object.fromEntries(
        agenda.map(({ id, title }): [string, FormField<string | null>] => [
          `${begins}${id}`,
          fields.textArea({
            label: () => title,
            hint: said('minutes.item.hint'),
            max: 20_000,
            rows: 8,
            optional: true,
          }),
        ]),
      ),
    } as MinutesFields,
    { repeated },
  );

/** Words of items that are on no form stay what they were. */
export function wordsFromAnswers(answers: MinutesAnswers, before: Minutes['words']): Minutes['words'] {
  const now = Object.entries(answers).map(([field, words]) => [
    field === whole ? '' : field.slice(begins.length),
    words ?? '',
  ]);
  const all = { ...before, ...(Object.fromEntries(now) as Record<string, string>) };
  return Object.fromEntries(Object.entries(all).filter(([, words]) => words !== ''));
}

export function answersFromMinutes(
  { words }: Pick<Minutes, 'words'>,
  agenda: readonly AgendaItem[],
): MinutesAnswers {
  return {
    [whole]: words[''] ?? null,
    ...Object.fromEntries(agenda.map(({ id }) => [`${begins}${id}`, words[id] ?? null])),
  };
}

/** When the group agreed its minutes. */
export const agreeForm = (heldOn: string, today: string) =>
  defineForm(
    'agree-minutes',
    {
      agreedOn: fields.day({
        label: said('minutes.agree.on'),
        min: Temporal.PlainDate.from(heldOn),
        max: Temporal.PlainDate.from(today),
      }),
    },
    { drafts: 'brief' },
  );
