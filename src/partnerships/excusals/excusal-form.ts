import { Temporal } from 'temporal-polyfill';
import { defineForm, type FieldError, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { asDay } from '../legal-day.ts';
import type { MemberBody } from '../member-bodies.ts';
import { duties, type Excusal, extents } from './excusal.ts';
import type { ExcusalWords } from './excusal-store.ts';
import { speak } from './messages/message.ts';
import { said } from './said.ts';

const earliest = Temporal.PlainDate.from('2015-07-24');

function questions(partners: readonly MemberBody[], today: Temporal.PlainDate) {
  return {
    body: fields.select({
      label: said('form.body'),
      hint: said('form.body.hint'),
      choices: partners.map(({ id, name }) => ({ value: id, text: () => name })),
    }),
    duty: fields.radios({
      label: said('form.duty'),
      choices: duties.map((value) => ({ value, text: said(`duty.${value}`) })),
    }),
    outcome: fields.text({ label: said('form.outcome'), hint: said('form.outcome.hint'), max: 500 }),
    extent: fields.radios({
      label: said('form.extent'),
      choices: extents.map((value) => ({ value, text: said(`form.extent.${value}`) })),
    }),
    part: fields.textArea({ label: said('form.part'), max: 2_000, rows: 3, optional: true }),
    reasons: fields.textArea({ label: said('form.reasons'), max: 5_000 }),
    agreedOn: fields.day({ label: said('form.agreedOn'), min: earliest, max: today }),
    agreedBy: fields.text({ label: said('form.agreedBy'), hint: said('form.agreedBy.hint'), max: 500 }),
    startsOn: fields.day({ label: said('form.startsOn'), min: earliest }),
    untilOn: fields.day({ label: said('form.untilOn'), hint: said('form.untilOn.hint'), optional: true }),
    reviewOn: fields.day({ label: said('form.reviewOn'), optional: true }),
    seen: fields.radios({
      label: said('form.seen'),
      choices: [
        { value: 'everybody', text: said('form.seen.everybody') },
        { value: 'partnership', text: said('form.seen.partnership') },
      ],
    }),
  };
}

export type ExcusalFields = ReturnType<typeof questions>;
export type ExcusalAnswers = ValuesOf<ExcusalFields>;

/** A partner's release from a duty, as the partnership agreed it. */
export const excusalForm = (partners: readonly MemberBody[], today: string) =>
  defineForm('excusal', questions(partners, Temporal.PlainDate.from(today)), { check: wrongTogether });

function wrongTogether({ extent, part, startsOn, untilOn, reviewOn }: ExcusalAnswers): FieldError[] {
  const wrong: FieldError[] = [];
  if (extent === 'part' && part === null) wrong.push(fieldError('part', said('wrong.part.missing')));
  if (extent === 'wholly' && part !== null) wrong.push(fieldError('part', said('wrong.part.wholly')));
  const before = (day: Temporal.PlainDate | null) =>
    day !== null && Temporal.PlainDate.compare(day, startsOn) < 0;
  const days = (day: Temporal.PlainDate | null) => ({
    day: day === null ? '' : day.toString(),
    starts: startsOn.toString(),
  });
  if (before(untilOn))
    wrong.push(fieldError('untilOn', (language) => speak(language, 'wrong.until', days(untilOn))));
  if (before(reviewOn))
    wrong.push(fieldError('reviewOn', (language) => speak(language, 'wrong.review', days(reviewOn))));
  return wrong;
}

export function excusalFromAnswers(answers: ExcusalAnswers): ExcusalWords {
  const { body, duty, outcome, extent, part, reasons, agreedBy } = answers;
  return {
    bodyId: body,
    duty,
    outcome,
    extent,
    part,
    reasons,
    agreedBy,
    agreedOn: answers.agreedOn.toString(),
    startsOn: answers.startsOn.toString(),
    untilOn: answers.untilOn?.toString() ?? null,
    reviewOn: answers.reviewOn?.toString() ?? null,
  };
}

export function answersFromExcusal(excusal: Excusal): ExcusalAnswers {
  const { bodyId, duty, outcome, extent, part, reasons, agreedBy, published } = excusal;
  return {
    body: bodyId,
    duty,
    outcome,
    extent,
    part,
    reasons,
    agreedBy,
    agreedOn: asDay(excusal.agreedOn),
    startsOn: asDay(excusal.startsOn),
    untilOn: asDay(excusal.untilOn),
    reviewOn: asDay(excusal.reviewOn),
    seen: published ? 'everybody' : 'partnership',
  };
}

/** Ends an excusal before it would have ended. */
export const endExcusalForm = (startsOn: string) =>
  defineForm('end-excusal', {
    endedOn: fields.day({
      label: said('form.endedOn'),
      hint: said('form.endedOn.hint'),
      min: asDay(startsOn),
    }),
    endedWhy: fields.textArea({ label: said('form.endedWhy'), max: 2_000, rows: 4 }),
  });
