import { Temporal } from 'temporal-polyfill';
import type { CatalogueIndicator } from '../../evidence/index.ts';
import type { MemberBody } from '../../partnerships/index.ts';
import { defineForm, fieldError, fields, type FormField, type Text } from '../../web/index.ts';
import type { Candidate, Criterion } from './choosing.ts';
import { speak } from './messages/message.ts';
import { said } from './said.ts';

export const choosingForm = (plans: readonly { id: string; title: string }[]) =>
  defineForm('choosing', {
    title: fields.text({ label: said('form.title'), hint: said('form.title.hint') }),
    words: fields.textArea({ label: said('form.words'), optional: true }),
    plan: fields.select({
      label: said('form.plan'),
      optional: true,
      choices: plans.map(({ id, title }) => ({ value: id, text: () => title })),
    }),
  });

export const publishChoosingForm = defineForm(
  'choosing-publish',
  { agree: fields.tick({ label: said('form.publish.agree'), mustBe: true }) },
  { drafts: 'brief' },
);

export const openScoringForm = (today?: string) =>
  defineForm('choosing-scoring', {
    closesOn: fields.day({
      label: said('form.open.closes'),
      hint: said('form.open.closes.hint'),
      ...(today === undefined ? {} : { min: Temporal.PlainDate.from(today) }),
    }),
  });

export const criterionForm = defineForm('choosing-criterion', {
  name: fields.text({ label: said('form.criterion.name') }),
  words: fields.textArea({ label: said('form.criterion.words'), max: 2_000, rows: 3, optional: true }),
  highest: fields.number({
    label: said('form.criterion.highest'),
    hint: said('form.criterion.highest.hint'),
    min: 1,
    max: 10,
  }),
  weight: fields.number({
    label: said('form.criterion.weight'),
    hint: said('form.criterion.weight.hint'),
    min: 1,
    max: 100,
  }),
});

export const removeCriterionForm = defineForm('choosing-criterion-remove', {}, { drafts: false });

/** `own`: the partnership may propose it too, not only these bodies. */
export const candidateForm = (
  bodies: readonly MemberBody[],
  indicators: readonly Pick<CatalogueIndicator, 'key' | 'name'>[],
  own: boolean,
) =>
  defineForm('choosing-candidate', {
    body: fields.select({
      label: said('form.candidate.body'),
      choices: [
        ...(own ? [{ value: 'own', text: said('form.candidate.body.own') }] : []),
        ...bodies.map(({ id, name }) => ({ value: id, text: () => name })),
      ],
    }),
    name: fields.text({ label: said('form.candidate.name') }),
    concern: fields.textArea({
      label: said('form.candidate.concern'),
      hint: said('form.candidate.concern.hint'),
    }),
    indicator: fields.select({
      label: said('form.candidate.indicator'),
      optional: true,
      choices: indicators.map(({ key, name }) => ({ value: key, text: () => name })),
    }),
  });

export const suggestedForm = (suggestions: readonly { key: string; text: Text; hint: Text }[]) =>
  defineForm('choosing-suggested', {
    which: fields.checkboxes({
      label: said('form.add.which'),
      choices: suggestions.map(({ key: value, text, hint }) => ({ value, text, hint })),
    }),
  });

export const withdrawForm = defineForm('choosing-withdraw', {
  why: fields.textArea({ label: said('form.withdraw.why'), max: 2_000, rows: 3 }),
});

/** Name of the field for one candidate and criterion, by their places. */
export const scoreField = (candidate: number, criterion: number) => `s${candidate}-${criterion}`;

/** One field for each candidate and criterion, empty where a candidate is left out. */
export function scoreForm(
  candidates: readonly Pick<Candidate, 'id' | 'name'>[],
  criteria: readonly Pick<Criterion, 'id' | 'name' | 'highest' | 'weight'>[],
) {
  const asked: Record<string, FormField<string | null>> = {};
  candidates.forEach((_, at) => {
    criteria.forEach(({ name: criterion, highest, weight }, by) => {
      asked[scoreField(at, by)] = fields.select({
        label: (language) => speak(language, 'form.score.given', { criterion, highest, weight }),
        optional: true,
        choices: Array.from({ length: highest + 1 }, (_none, score) => ({
          value: String(score),
          text: () => String(score),
        })),
      });
    });
  });
  return defineForm('choosing-scores', asked, {
    repeated: ['s'],
    check: (values) =>
      candidates.flatMap(({ name: candidate }, at) => {
        const empty = criteria.flatMap((_, by) =>
          values[scoreField(at, by)] === null ? [scoreField(at, by)] : [],
        );
        return empty.length === 0 || empty.length === criteria.length
          ? []
          : [
              fieldError(empty[0] ?? null, (language) =>
                speak(language, 'problem.part-scored', { candidate }),
              ),
            ];
      }),
  });
}

export const dissentForm = (candidates: readonly Pick<Candidate, 'id' | 'name'>[]) =>
  defineForm('choosing-dissent', {
    candidate: fields.select({
      label: said('form.dissent.candidate'),
      hint: said('form.dissent.candidate.hint'),
      optional: true,
      choices: candidates.map(({ id, name }) => ({ value: id, text: () => name })),
    }),
    words: fields.textArea({
      label: said('form.dissent.words'),
      hint: said('form.candidate.concern.hint'),
    }),
  });

export const withdrawDissentForm = defineForm('choosing-dissent-withdraw', {}, { drafts: false });

export const decideForm = (today?: string) =>
  defineForm('choosing-decide', {
    decision: fields.radios({
      label: said('form.decide.decision'),
      choices: [
        { value: 'chosen', text: said('decision.chosen') },
        { value: 'left-out', text: said('decision.left-out') },
      ],
    }),
    reason: fields.textArea({ label: said('form.decide.reason') }),
    decidedBy: fields.text({ label: said('form.decide.by'), hint: said('form.decide.by.hint'), max: 300 }),
    decidedOn: fields.day({
      label: said('form.decide.on'),
      ...(today === undefined ? {} : { max: Temporal.PlainDate.from(today) }),
    }),
  });

export const makePriorityForm = defineForm('choosing-make-priority', {}, { drafts: false });
