import { defineForm, fields, type ValuesOf } from '../../web/index.ts';
import { said } from '../taking-part/plain-words.ts';
import { answersFromSpan, spanErrors, spanFields, spanFromAnswers } from '../taking-part/span-fields.ts';
import type { SeatTerm } from './seat.ts';

/** Somebody who may be linked to a term. */
export interface AccountChoice {
  id: string;
  name: string;
}

/** Somebody's time in a seat. */
export const termForm = (accounts: readonly AccountChoice[]) =>
  defineForm(
    'seat-term',
    {
      holder: fields.text({
        label: said('form.term.holder'),
        hint: said('form.term.holder.hint'),
        max: 120,
        autocomplete: 'off',
      }),
      account: fields.select({
        label: said('form.term.account'),
        hint: said('form.term.account.hint'),
        optional: true,
        choices: accounts.map(({ id, name }) => ({ value: id, text: () => name })),
      }),
      ...spanFields,
    },
    { check: spanErrors },
  );

export type TermAnswers = ValuesOf<ReturnType<typeof termForm>['fields']>;
export type TermRecord = Pick<SeatTerm, 'holderName' | 'holderAccountId' | 'since' | 'until' | 'published'>;

export function termFromAnswers(answers: TermAnswers): TermRecord {
  return {
    holderName: answers.holder,
    holderAccountId: answers.account,
    ...spanFromAnswers(answers),
  };
}

export function answersFromTerm(record: TermRecord): TermAnswers {
  return {
    holder: record.holderName ?? '',
    account: record.holderAccountId,
    ...answersFromSpan(record),
  };
}
