import { Temporal } from 'temporal-polyfill';
import { defineForm, type FieldError, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import type { MemberBody } from '../member-bodies.ts';
import type { RequestWords } from './information-request-store.ts';
import { speak } from './messages/message.ts';
import { said } from './said.ts';

/** The bodies somebody may ask for, and those that may be asked. */
export interface RequestChoices {
  from: readonly MemberBody[];
  to: readonly MemberBody[];
}

const choicesOf = (bodies: readonly MemberBody[]) =>
  bodies.map(({ id, name }) => ({ value: id, text: () => name }));

function questions({ from, to }: RequestChoices, today: Temporal.PlainDate) {
  return {
    from: fields.select({ label: said('form.from'), choices: choicesOf(from) }),
    to: fields.select({ label: said('form.to'), choices: choicesOf(to) }),
    asked: fields.textArea({ label: said('form.asked'), hint: said('form.asked.hint'), max: 5_000 }),
    outcome: fields.text({ label: said('form.outcome'), hint: said('form.outcome.hint'), max: 500 }),
    askedOn: fields.day({
      label: said('form.askedOn'),
      min: Temporal.PlainDate.from('2015-07-24'),
      max: today,
    }),
    wantedBy: fields.day({ label: said('form.wantedBy'), hint: said('form.wantedBy.hint'), optional: true }),
  };
}

type RequestAnswers = ValuesOf<ReturnType<typeof questions>>;

/** One partner asks another for information. */
export const requestForm = (choices: RequestChoices, today: string) =>
  defineForm('information-request', questions(choices, Temporal.PlainDate.from(today)), {
    check: wrongTogether,
  });

function wrongTogether({ from, to, askedOn, wantedBy }: RequestAnswers): FieldError[] {
  const wrong: FieldError[] = [];
  if (from === to) wrong.push(fieldError('to', said('wrong.itself')));
  if (wantedBy !== null && Temporal.PlainDate.compare(wantedBy, askedOn) < 0)
    wrong.push(
      fieldError('wantedBy', (language) =>
        speak(language, 'wrong.wantedBy', {
          day: wantedBy.toString(),
          asked: askedOn.toString(),
        }),
      ),
    );
  return wrong;
}

/** A request as it stands in the form. */
export function answersFromAsked(request: RequestWords): RequestAnswers {
  const { fromBody, toBody, asked, outcome, askedOn, wantedBy } = request;
  return {
    from: fromBody,
    to: toBody,
    asked,
    outcome,
    askedOn: Temporal.PlainDate.from(askedOn),
    wantedBy: wantedBy === null ? null : Temporal.PlainDate.from(wantedBy),
  };
}

export function requestFromAnswers({
  from,
  to,
  asked,
  outcome,
  askedOn,
  wantedBy,
}: RequestAnswers): RequestWords {
  return {
    fromBody: from,
    toBody: to,
    asked,
    outcome,
    askedOn: askedOn.toString(),
    wantedBy: wantedBy?.toString() ?? null,
  };
}
