import { Temporal } from 'temporal-polyfill';
import { defineForm, type FieldError, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { asDay } from '../legal-day.ts';
import type { MemberBody } from '../member-bodies.ts';
import { speak } from './messages/message.ts';
import { mostPriorities, type OwnPlan, ownPlanKinds, priorityLines } from './own-plan.ts';
import type { OwnPlanWords } from './own-plan-store.ts';
import { said } from './said.ts';

/** Most characters of one priority. */
const longestPriority = 500;

function questions(bodies: readonly MemberBody[]) {
  return {
    body: fields.select({
      label: said('form.body'),
      choices: bodies.map(({ id, name }) => ({ value: id, text: () => name })),
    }),
    kind: fields.select({
      label: said('form.kind'),
      choices: ownPlanKinds.map((value) => ({ value, text: said(`kind.${value}`) })),
    }),
    title: fields.text({ label: said('form.title'), max: 300 }),
    dutyHolder: fields.text({
      label: said('form.dutyHolder'),
      hint: said('form.dutyHolder.hint'),
      max: 300,
      optional: true,
    }),
    startsOn: fields.day({ label: said('form.startsOn'), min: Temporal.PlainDate.from('2000-01-01') }),
    endsOn: fields.day({ label: said('form.endsOn'), hint: said('form.endsOn.hint'), optional: true }),
    link: fields.text({ label: said('form.link'), hint: said('form.link.hint'), max: 500, optional: true }),
    priorities: fields.textArea({
      label: said('form.priorities'),
      hint: said('form.priorities.hint'),
      max: (longestPriority + 1) * mostPriorities,
      rows: 10,
      optional: true,
    }),
    seen: fields.radios({
      label: said('form.seen'),
      choices: [
        { value: 'everybody', text: said('form.seen.everybody') },
        { value: 'partnership', text: said('form.seen.partnership') },
      ],
    }),
  };
}

export type OwnPlanAnswers = ValuesOf<ReturnType<typeof questions>>;

/** A body's own plan with its priorities, one to a line. */
export const ownPlanForm = (bodies: readonly MemberBody[]) =>
  defineForm('own-plan', questions(bodies), { check: wrongTogether });

function wrongTogether({ startsOn, endsOn, link, priorities }: OwnPlanAnswers): FieldError[] {
  const wrong: FieldError[] = [];
  if (endsOn !== null && Temporal.PlainDate.compare(endsOn, startsOn) < 0) {
    const days = { day: endsOn.toString(), starts: startsOn.toString() };
    wrong.push(fieldError('endsOn', (language) => speak(language, 'wrong.endsOn', days)));
  }
  if (link !== null && !isWebAddress(link))
    wrong.push(fieldError('link', (language) => speak(language, 'wrong.link', { link: link.slice(0, 80) })));
  const lines = priorityLines(priorities ?? '');
  if (lines.length > mostPriorities) {
    const counts = { count: lines.length, most: mostPriorities };
    wrong.push(fieldError('priorities', (language) => speak(language, 'wrong.priorities', counts)));
  }
  const long = lines.find((line) => [...line].length > longestPriority);
  if (long !== undefined) {
    const found = { words: `${long.slice(0, 60)}…`, length: [...long].length, most: longestPriority };
    wrong.push(fieldError('priorities', (language) => speak(language, 'wrong.priority', found)));
  }
  return wrong;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

/** What the answers say of the plan, and the words of its priorities in order. */
export function planFromAnswers(answers: OwnPlanAnswers): { words: OwnPlanWords; lines: string[] } {
  const { body, kind, title, dutyHolder, startsOn, endsOn, link, priorities, seen } = answers;
  return {
    words: {
      bodyId: body,
      kind,
      title,
      dutyHolder,
      startsOn: startsOn.toString(),
      endsOn: endsOn?.toString() ?? null,
      link,
      published: seen === 'everybody',
    },
    lines: priorityLines(priorities ?? ''),
  };
}

export function answersFromPlan(plan: OwnPlan): OwnPlanAnswers {
  const { bodyId, kind, title, dutyHolder, startsOn, endsOn, link, priorities, published } = plan;
  return {
    body: bodyId,
    kind,
    title,
    dutyHolder,
    startsOn: asDay(startsOn),
    endsOn: asDay(endsOn),
    link,
    priorities: priorities.length === 0 ? null : priorities.map(({ words }) => words).join('\n'),
    seen: published ? 'everybody' : 'partnership',
  };
}

/** Takes a plan out that was recorded by mistake. */
export const removeOwnPlanForm = defineForm('remove-own-plan', {}, { drafts: false });
