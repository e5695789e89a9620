import { Temporal } from 'temporal-polyfill';
import { defineForm, fieldError, fields, formatDay, type ValuesOf } from '../../web/index.ts';
import { isWebAddress } from '../bodies/body-form.ts';
import { speak } from '../taking-part/messages/message.ts';
import { said } from '../taking-part/plain-words.ts';
import type { FacilitationChoices } from './facilitation-choices.ts';
import type { FacilitationEntry } from './facilitation-entry.ts';

/** Something a partner did to make community planning work. */
export const facilitationForm = ({ groups, meetings }: FacilitationChoices) =>
  defineForm(
    'facilitation',
    {
      doneOn: fields.day({ label: said('form.facilitation.doneOn') }),
      what: fields.textArea({
        label: said('facilitating.what'),
        hint: said('form.facilitation.what.hint'),
        max: 2_000,
      }),
      group: fields.select({
        label: said('form.facilitation.group'),
        choices: groups.map(({ id, name }) => ({ value: id, text: () => name })),
        optional: true,
      }),
      meeting: fields.select({
        label: said('form.facilitation.meeting'),
        hint: said('form.facilitation.meeting.hint'),
        choices: meetings.map(({ id, groupName, heldOn }) => ({
          value: id,
          text: (language) => `${groupName}, ${formatDay(heldOn, language)}`,
        })),
        optional: true,
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
      check: ({ link, group, meeting }) => {
        const of = meetings.find(({ id }) => id === meeting);
        return [
          ...(link === null || isWebAddress(link)
            ? []
            : [fieldError('link', (language) => speak(language, 'form.wrong.link', { value: link }))]),
          ...(of && group !== null && of.groupId !== group
            ? [
                fieldError('meeting', (language) =>
                  speak(language, 'form.wrong.meeting-of', { group: of.groupName }),
                ),
              ]
            : []),
        ];
      },
    },
  );

export type FacilitationFields = ReturnType<typeof facilitationForm>['fields'];
export type FacilitationAnswers = ValuesOf<FacilitationFields>;
export type FacilitationRecord = Pick<
  FacilitationEntry,
  'doneOn' | 'what' | 'link' | 'groupId' | 'meetingId' | 'published'
>;

/** A meeting says its group by itself. */
export function facilitationFromAnswers(
  answers: FacilitationAnswers,
  { meetings }: FacilitationChoices,
): FacilitationRecord {
  const { doneOn, what, link, group, meeting: meetingId, publish } = answers;
  const groupId = meetings.find(({ id }) => id === meetingId)?.groupId ?? group;
  return { doneOn: doneOn.toString(), what, link, groupId, meetingId, published: publish };
}

export function answersFromFacilitation(record: FacilitationRecord): FacilitationAnswers {
  const { doneOn, what, link, groupId, meetingId, published } = record;
  return {
    doneOn: Temporal.PlainDate.from(doneOn),
    what,
    link,
    group: groupId,
    meeting: meetingId,
    publish: published,
  };
}
