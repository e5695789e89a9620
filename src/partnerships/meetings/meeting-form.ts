import { Temporal } from 'temporal-polyfill';
import { defineForm, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import type { MeetingWritten } from './meeting.ts';
import { speak } from './messages/message.ts';
import { said } from './said.ts';

/** When and where a meeting is, and how to be there. */
export const meetingForm = defineForm(
  'meeting',
  {
    heldOn: fields.day({ label: said('form.heldOn') }),
    startsAt: fields.text({ label: said('form.startsAt'), hint: said('form.startsAt.hint'), width: 5 }),
    place: fields.text({ label: said('form.place'), hint: said('form.place.hint'), max: 500 }),
    openToPublic: fields.radios({
      label: said('form.openToPublic'),
      choices: [
        { value: 'yes', text: said('form.openToPublic.yes') },
        { value: 'no', text: said('form.openToPublic.no') },
      ],
    }),
    howToAttend: fields.textArea({
      label: said('form.howToAttend'),
      hint: said('form.howToAttend.hint'),
      max: 2_000,
      rows: 3,
      optional: true,
    }),
    calledOff: fields.textArea({
      label: said('form.calledOff'),
      hint: said('form.calledOff.hint'),
      max: 1_000,
      rows: 2,
      optional: true,
    }),
  },
  {
    check: ({ startsAt }) =>
      readTime(startsAt) === null
        ? [
            fieldError('startsAt', (language) =>
              speak(language, 'problem.time', { value: startsAt.slice(0, 40) }),
            ),
          ]
        : [],
  },
);

export type MeetingAnswers = ValuesOf<(typeof meetingForm)['fields']>;

/** `14:30` of `14:30`, `9.15` or `9:15`; null where it is no time. */
export function readTime(typed: string): string | null {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed.trim());
  return found ? `${found[1]?.padStart(2, '0')}:${found[2]}` : null;
}

export function meetingFromAnswers(answers: MeetingAnswers): MeetingWritten {
  const { heldOn, startsAt, openToPublic, ...rest } = answers;
  return {
    ...rest,
    heldOn: heldOn.toString(),
    startsAt: readTime(startsAt) ?? '00:00',
    openToPublic: openToPublic === 'yes',
  };
}

export function answersFromMeeting(meeting: MeetingWritten): MeetingAnswers {
  const { heldOn, startsAt, place, howToAttend, openToPublic, calledOff } = meeting;
  return {
    heldOn: Temporal.PlainDate.from(heldOn),
    startsAt,
    place,
    howToAttend,
    openToPublic: openToPublic ? 'yes' : 'no',
    calledOff,
  };
}
