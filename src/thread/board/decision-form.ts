import type { Temporal } from 'temporal-polyfill';
import type { ContributedWords } from '../../contributions/contribution-request.ts';
import { defineForm, type FieldError, fieldError, fields, formatDay, type Text } from '../../web/index.ts';
import type { en } from '../messages/en.ts';
import { speak } from '../messages/message.ts';

type Plain = {
  [Key in keyof typeof en]: (typeof en)[Key] extends `${string}{${string}` ? never : Key;
}[keyof typeof en];

/** A message as the label of a field: it waits for the language of the page. */
function said(key: Plain): Text {
  const plainly = speak as (...asked: [Parameters<Text>[0], Plain]) => ReturnType<Text>;
  return (language) => plainly(language, key);
}

export interface DecisionChoices {
  /** What it may answer: one thing on the board's page, or everything of a matter. */
  abouts: readonly { key: string; words: ContributedWords }[];
  bodies: readonly { id: string; name: string }[];
  /** ISO day. */
  today: string;
}

/** The form in which a decision of the board is recorded. */
export function boardDecisionForm({ abouts, bodies, today }: DecisionChoices) {
  return defineForm(
    'board-decision',
    {
      about: fields.select({
        label: said('board.form.about'),
        choices: abouts.map(({ key, words }) => ({ value: key, text: () => words })),
        optional: true,
      }),
      decided: fields.textArea({ label: said('board.form.decided'), max: 4_000, rows: 4 }),
      reasons: fields.textArea({ label: said('board.form.reasons'), max: 4_000, rows: 4 }),
      decidedOn: fields.day({ label: said('board.form.decidedOn') }),
      followUp: fields.textArea({ label: said('board.form.followUp'), max: 2_000, rows: 3, optional: true }),
      followBody: fields.select({
        label: said('board.form.followBody'),
        choices: bodies.map(({ id, name }) => ({ value: id, text: () => name })),
        optional: true,
      }),
      followBy: fields.day({ label: said('board.form.followBy'), optional: true }),
    },
    { check: (values) => decisionErrors(values, today) },
  );
}

interface Asked {
  decidedOn: Temporal.PlainDate;
  followUp: string | null;
  followBody: string | null;
  followBy: Temporal.PlainDate | null;
}

function decisionErrors({ decidedOn, followUp, followBody, followBy }: Asked, today: string): FieldError[] {
  const errors: FieldError[] = [];
  if (String(decidedOn) > today)
    errors.push(
      fieldError('decidedOn', (language) =>
        speak(language, 'board.form.toCome', { day: formatDay(String(decidedOn), language) }),
      ),
    );
  if ((followUp === null) !== (followBy === null))
    errors.push(fieldError(followUp === null ? 'followUp' : 'followBy', said('board.form.half')));
  if (followUp === null && followBody !== null)
    errors.push(fieldError('followBody', said('board.form.bodyAlone')));
  if (followBy !== null && String(followBy) < String(decidedOn))
    errors.push(
      fieldError('followBy', (language) =>
        speak(language, 'board.form.before', { day: formatDay(String(followBy), language) }),
      ),
    );
  return errors;
}

/** The form that says what came of a follow-up. */
export function followedForm({ decidedOn, today }: { decidedOn: string; today: string }) {
  return defineForm(
    'board-followed',
    {
      followed: fields.textArea({ label: said('follow.form.followed'), max: 4_000, rows: 4 }),
      followedOn: fields.day({ label: said('follow.form.followedOn') }),
    },
    {
      check: ({ followedOn }) => {
        const day = String(followedOn);
        if (day < decidedOn)
          return [
            fieldError('followedOn', (language) =>
              speak(language, 'follow.form.early', {
                day: formatDay(day, language),
                decided: formatDay(decidedOn, language),
              }),
            ),
          ];
        if (day > today)
          return [
            fieldError('followedOn', (language) =>
              speak(language, 'follow.form.toCome', { day: formatDay(day, language) }),
            ),
          ];
        return [];
      },
    },
  );
}
