import { defineForm, fields, type ValuesOf } from '../../web/index.ts';
import { type Alignment, directions } from './line-up.ts';
import type { Outcome } from './outcome.ts';
import { said } from './said.ts';

const judging = () => ({
  direction: fields.radios({
    label: said('view.form.direction'),
    choices: directions.map((value) => ({ value, text: said(`direction.${value}`) })),
  }),
  reason: fields.textArea({
    label: said('view.form.reason'),
    hint: said('view.form.reason.hint'),
    max: 2_000,
  }),
  seen: fields.radios({
    label: said('form.seen'),
    choices: [
      { value: 'everybody', text: said('form.seen.everybody') },
      { value: 'partnership', text: said('form.seen.partnership') },
    ],
  }),
});

/** What a priority does for an outcome that nobody has judged it against. */
export const newAlignmentForm = (outcomes: readonly Pick<Outcome, 'key' | 'name' | 'ofPlan'>[]) =>
  defineForm('new-alignment', {
    outcome: fields.select({
      label: said(outcomes.some(({ ofPlan }) => ofPlan) ? 'view.form.priority' : 'view.form.outcome'),
      choices: outcomes.map(({ key, name }) => ({ value: key, text: () => name })),
    }),
    ...judging(),
  });

/** The same for one that was judged. */
export const alignmentForm = defineForm('alignment', judging());

export type AlignmentAnswers = ValuesOf<ReturnType<typeof judging>>;

export function answersFromAlignment({ direction, reason, published }: Alignment): AlignmentAnswers {
  return { direction, reason, seen: published ? 'everybody' : 'partnership' };
}

export const removeAlignmentForm = defineForm('remove-alignment', {}, { drafts: false });
