import {
  defineForm,
  fields,
  type Form,
  formatDay,
  type FormFields,
  type Language,
  type Text,
} from '../../web/index.ts';
import type { en } from '../messages/en.ts';
import { speak } from '../messages/message.ts';
import { improvements } from './progress-report.ts';
import { type ReportingYear, yearName } from './reporting-year.ts';
import { noRound, type ToldRound } from './told-round.ts';

type Plain = {
  [Key in keyof typeof en]: (typeof en)[Key] extends `${string}{${string}` ? never : Key;
}[keyof typeof en];

/** A message as the label of a field: it waits for the language of the page. */
function said(key: Plain): Text {
  const plainly = speak as (...asked: [Parameters<Text>[0], Plain]) => ReturnType<Text>;
  return (language) => plainly(language, key);
}

/** Which plan is reported on, and for which year. */
export function newReportForm(
  plans: readonly { id: string; title: string }[],
  years: readonly ReportingYear[],
  rounds: readonly ToldRound[],
) {
  return defineForm('report-new', {
    plan: fields.select({
      label: said('new.plan'),
      choices: plans.map(({ id, title }) => ({ value: id, text: () => title })),
    }),
    year: fields.select({
      label: said('new.year'),
      choices: years.map((year) => ({
        value: String(year.year),
        text: (language) =>
          speak(language, 'new.year.choice', {
            year: yearName(year),
            day: formatDay(year.dueOn, language),
          }),
      })),
    }),
    round: roundField(rounds),
  });
}

/** Which frozen round a report draws itself from. */
export const reportRoundForm = (rounds: readonly ToldRound[]) =>
  defineForm('report-round', { round: roundField(rounds) });

const roundField = (rounds: readonly ToldRound[]) =>
  fields.select({
    label: said('new.round'),
    hint: said('new.round.hint'),
    choices: [
      ...rounds.map(({ id, name, frozenOn }) => ({
        value: id,
        text: (language: Language) =>
          speak(language, 'pack.round.choice', { round: name, day: formatDay(frozenOn, language) }),
      })),
      { value: noRound, text: said('new.round.none') },
    ],
  });

const long = (label: Plain) => fields.textArea({ label: said(label), max: 20_000, rows: 8, optional: true });

/** What is typed into a report of a local outcomes improvement plan. */
export const reportWordsForm = defineForm('report-words', {
  summary: long('words.summary'),
  extent: fields.textArea({
    label: said('words.extent'),
    hint: said('words.extent.hint'),
    max: 20_000,
    rows: 8,
    optional: true,
  }),
  effectiveness: long('words.effectiveness'),
});

/** Of one outcome. */
export const judgementForm = defineForm('report-judgement', {
  improved: fields.radios({
    label: said('judge.improved'),
    choices: improvements.map((value) => ({
      value,
      text: (language) => speak(language, `report.improved.${value}`),
    })),
  }),
  words: fields.textArea({ label: said('judge.words'), max: 5_000, rows: 6 }),
});

export const publishReportForm = defineForm(
  'report-publish',
  { note: fields.textArea({ label: said('publish.note'), max: 5_000, rows: 3, optional: true }) },
  { drafts: 'brief' },
);

/** Forms of reports whose typing is kept until it is sent. */
export const reportDraftedForms: readonly Form<FormFields>[] = [
  newReportForm([], [], []),
  reportRoundForm([]),
  reportWordsForm,
  judgementForm,
  publishReportForm,
];
