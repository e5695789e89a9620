import { Temporal } from 'temporal-polyfill';
import { defineForm } from './define-form.ts';
import { fields } from './fields.ts';
import type { ValuesOf } from './field.ts';

/** One form with every kind of field: what a subject writes is no longer than this. */
export const seatForm = defineForm(
  'seat',
  {
    holder: fields.text({ label: () => 'Who takes the seat', autocomplete: 'name', max: 100 }),
    email: fields.email({ label: () => 'E-mail address', hint: () => 'Papers go here.' }),
    kind: fields.radios({
      label: () => 'Kind of seat',
      choices: [
        { value: 'board', text: () => 'Board', hint: () => 'Takes part in every decision.' },
        { value: 'executive', text: () => 'Executive group' },
      ],
    }),
    body: fields.select({
      label: () => 'Body',
      choices: [
        { value: 'nhs', text: () => 'NHS Invented Isles' },
        { value: 'tsi', text: () => 'Third sector interface' },
      ],
    }),
    outcomes: fields.checkboxes({
      label: () => 'Outcomes',
      optional: true,
      choices: [
        { value: 'health', text: () => 'Health' },
        { value: 'work', text: () => 'Work' },
      ],
    }),
    starts: fields.day({ label: () => 'First day', min: Temporal.PlainDate.from('2015-07-24') }),
    ends: fields.day({ label: () => 'Last day', optional: true }),
    votes: fields.number({ label: () => 'Votes', min: 0, max: 10 }),
    budget: fields.money({ label: () => 'Budget', optional: true }),
    wishes: fields.textArea({ label: () => 'What they wish', max: 2_000, optional: true }),
    agreed: fields.tick({ label: () => 'They have agreed to this', mustBe: true }),
  },
  {
    check: ({ starts, ends }) =>
      ends !== null && Temporal.PlainDate.compare(ends, starts) < 0
        ? [{ field: 'ends', message: () => '“Last day” is before “First day”. Check both.' }]
        : [],
  },
);

export type Seat = ValuesOf<(typeof seatForm)['fields']>;

export const seat: Seat = {
  holder: 'Mòrag Nic Leòid',
  email: 'morag@example.scot',
  kind: 'board',
  body: 'nhs',
  outcomes: ['health'],
  starts: Temporal.PlainDate.from('2026-09-03'),
  ends: null,
  votes: 1,
  budget: 125_050n,
  wishes: 'Papers a week before.\nIn Gaelic where there are any.',
  agreed: true,
};
