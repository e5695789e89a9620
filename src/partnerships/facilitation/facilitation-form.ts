import { Temporal } from 'temporal-polyfill';
import { defineForm, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { isWebAddress } from '../bodies/body-form.ts';
import { speak } from '../taking-part/messages/message.ts';
import { said } from '../taking-part/plain-words.ts';
import type { FacilitationEntry } from './facilitation-entry.ts';

/** Something a partner did to make community planning work. */
export const facilitationForm = defineForm(
  'facilitation',
  {
    doneOn: fields.day({ label: said('form.facilitation.doneOn') }),
    what: fields.textArea({
      label: said('facilitating.what'),
      hint: said('form.facilitation.what.hint'),
      max: 2_000,
    }),
    link: fields.text({
      label: said('form.facilitation.link'),
      hint: said('form.facilitation.link.hint'),
      max: 500,
      optional: true,
    }),
    publish: fields.tick({ label: said('form.publish'), hint: said('form.publish.hint') }),
  },
  {
    check: ({ link }) =>
      link === null || isWebAddress(link)
        ? []
        : [fieldError('link', (language) => speak(language, 'form.wrong.link', { value: link }))],
  },
);

export type FacilitationAnswers = ValuesOf<typeof facilitationForm.fields>;
export type FacilitationRecord = Pick<FacilitationEntry, 'doneOn' | 'what' | 'link' | 'published'>;

export function facilitationFromAnswers(answers: FacilitationAnswers): FacilitationRecord {
  const { doneOn, what, link, publish } = answers;
  return { doneOn: doneOn.toString(), what, link, published: publish };
}

export function answersFromFacilitation(record: FacilitationRecord): FacilitationAnswers {
  const { doneOn, what, link, published } = record;
  return { doneOn: Temporal.PlainDate.from(doneOn), what, link, publish: published };
}
