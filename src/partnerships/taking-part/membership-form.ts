import { defineForm, fields, type ValuesOf } from '../../web/index.ts';
import { type Membership, type MembershipBasis, membershipBases } from './membership.ts';
import { said } from './plain-words.ts';
import { answersFromSpan, spanErrors, spanFields, spanFromAnswers } from './span-fields.ts';

/** A body's part in a partnership. */
export const membershipForm = defineForm(
  'membership',
  {
    basis: fields.radios({
      label: said('column.basis'),
      choices: membershipBases.map((value) => ({
        value,
        text: said(`basis.${value}`),
        hint: said(`basis.${value}.hint`),
      })),
    }),
    ...spanFields,
  },
  { check: spanErrors },
);

export type MembershipAnswers = ValuesOf<typeof membershipForm.fields>;
export type MembershipRecord = Pick<Membership, 'basis' | 'since' | 'until' | 'published'>;

export function membershipFromAnswers(answers: MembershipAnswers): MembershipRecord {
  return { basis: answers.basis as MembershipBasis, ...spanFromAnswers(answers) };
}

export function answersFromMembership(record: MembershipRecord): MembershipAnswers {
  return { basis: record.basis, ...answersFromSpan(record) };
}
