import { Temporal } from 'temporal-polyfill';
import type { MemberBody } from '../../partnerships/index.ts';
import { defineForm, fieldError, fields } from '../../web/index.ts';
import type { DraftOutcomeName } from '../outcomes/outcome-in-force.ts';
import { speak } from './messages/message.ts';
import { relatedDutyKeys } from './related-duty.ts';
import { said } from './said.ts';

/** What a related plan is chosen from. */
export interface Choices {
  own: readonly { id: string; title: string; body: string }[];
  bodies: readonly MemberBody[];
  outcomes: readonly DraftOutcomeName[];
}

export const relatedPlanForm = ({ own, bodies, outcomes }: Choices) =>
  defineForm(
    'related-plan',
    {
      duty: fields.select({
        label: said('form.duty'),
        choices: relatedDutyKeys.map((value) => ({ value, text: said(`duty.${value}`) })),
      }),
      own: fields.select({
        label: said('form.own'),
        hint: said('form.own.hint'),
        optional: true,
        choices: own.map(({ id, title, body }) => ({ value: id, text: () => `${body}: ${title}` })),
      }),
      name: fields.text({ label: said('form.name'), max: 300, optional: true }),
      body: fields.select({
        label: said('form.body'),
        optional: true,
        choices: bodies.map(({ id, name }) => ({ value: id, text: () => name })),
      }),
      holder: fields.text({ label: said('form.holder'), max: 300, optional: true }),
      source: fields.text({ label: said('form.source'), max: 300, optional: true }),
      startsOn: fields.day({ label: said('form.starts'), optional: true }),
      endsOn: fields.day({ label: said('form.ends'), optional: true }),
      link: fields.text({ label: said('form.link'), max: 500, optional: true }),
      none: fields.textArea({
        label: said('form.none'),
        hint: said('form.none.hint'),
        max: 2_000,
        rows: 3,
        optional: true,
      }),
      outcomes: fields.checkboxes({
        label: said('form.outcomes'),
        optional: true,
        choices: outcomes.map(({ id, name }) => ({ value: id, text: () => name })),
      }),
    },
    {
      check: ({ own: chosen, name, none, startsOn, endsOn, link }) => {
        if ([chosen, name, none].filter((one) => one !== null).length !== 1)
          return [fieldError('name', said('problem.one'))];
        if (name === null)
          return startsOn === null && endsOn === null && link === null
            ? []
            : [fieldError('name', said('problem.only-title'))];
        if (startsOn === null)
          return [fieldError('startsOn', (language) => speak(language, 'problem.starts', { name }))];
        if (endsOn !== null && Temporal.PlainDate.compare(endsOn, startsOn) < 0)
          return [
            fieldError('endsOn', (language) =>
              speak(language, 'problem.ends', { ends: String(endsOn), starts: String(startsOn) }),
            ),
          ];
        return link === null || /^https?:\/\/\S+$/.test(link)
          ? []
          : [fieldError('link', (language) => speak(language, 'problem.link', { link }))];
      },
    },
  );

export const endRelatedForm = (today?: string) =>
  defineForm('related-plan-end', {
    endedOn: fields.day({
      label: said('form.end.on'),
      ...(today === undefined ? {} : { max: Temporal.PlainDate.from(today) }),
    }),
    why: fields.textArea({ label: said('form.end.why'), max: 2_000, rows: 3 }),
  });

export const removeRelatedForm = defineForm('related-plan-remove', {}, { drafts: false });
