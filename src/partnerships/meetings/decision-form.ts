import { Temporal } from 'temporal-polyfill';
import { defineForm, type FieldError, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import type { AgendaItem } from './agenda.ts';
import { type DecisionWay, decisionWays, type DecisionWritten, type Dissent } from './decision.ts';
import type { Decision } from './decision-store.ts';
import { speak } from './messages/message.ts';
import { said } from './said.ts';

/** What the choices of the form are taken from. */
export interface DecisionChoices {
  agenda: readonly AgendaItem[];
  bodies: readonly { id: string; name: string }[];
  /** Decisions of the group that stand. */
  earlier: readonly Decision[];
}

/** How many bodies may dissent on one form. */
export const dissentPlaces = [1, 2, 3, 4, 5, 6] as const;
type Place = (typeof dissentPlaces)[number];

function questions({ agenda, bodies, earlier }: DecisionChoices) {
  const bodyChoices = bodies.map(({ id, name }) => ({ value: id, text: () => name }));
  const dissentBody = () =>
    fields.select({ label: said('decision.dissent.body'), choices: bodyChoices, optional: true });
  const dissentWords = () =>
    fields.textArea({ label: said('decision.dissent.words'), max: 4_000, rows: 3, optional: true });
  const votes = (key: 'decision.for' | 'decision.against' | 'decision.abstained') =>
    fields.number({ label: said(key), min: 0, max: 1_000, optional: true });
  return {
    item: fields.select({
      label: said('decision.item'),
      choices: agenda.map(({ id, title }) => ({ value: id, text: () => title })),
      optional: true,
    }),
    words: fields.textArea({ label: said('decision.words'), hint: said('decision.words.hint'), max: 4_000 }),
    reasons: fields.textArea({
      label: said('decision.reasons.form'),
      max: 4_000,
      rows: 4,
      optional: true,
    }),
    how: fields.radios({
      label: said('decision.how'),
      choices: decisionWays.map((way) => ({ value: way, text: said(`how.${way}`) })),
    }),
    votesFor: votes('decision.for'),
    votesAgainst: votes('decision.against'),
    abstained: votes('decision.abstained'),
    dissentBody1: dissentBody(),
    dissentWords1: dissentWords(),
    dissentBody2: dissentBody(),
    dissentWords2: dissentWords(),
    dissentBody3: dissentBody(),
    dissentWords3: dissentWords(),
    dissentBody4: dissentBody(),
    dissentWords4: dissentWords(),
    dissentBody5: dissentBody(),
    dissentWords5: dissentWords(),
    dissentBody6: dissentBody(),
    dissentWords6: dissentWords(),
    corrects: fields.select({
      label: said('decision.corrects.form'),
      hint: said('decision.corrects.hint'),
      choices: earlier.map(({ id, heldOn, words }) => ({
        value: id,
        text: (language) =>
          speak(language, 'decision.corrects.choice', { day: heldOn, words: words.slice(0, 80) }),
      })),
      optional: true,
    }),
    followBody: fields.select({
      label: said('decision.followBody'),
      choices: bodyChoices,
      optional: true,
    }),
    followBy: fields.day({ label: said('decision.followBy'), optional: true }),
  };
}

export type DecisionFields = ReturnType<typeof questions>;
export type DecisionAnswers = ValuesOf<DecisionFields>;

/** A decision of a meeting, with those who did not agree and who follows it up. */
export const decisionForm = (choices: DecisionChoices) =>
  defineForm('decision', questions(choices), {
    check: (answers) => dissentProblems(answers, choices.bodies),
  });

const placed = (answers: DecisionAnswers, place: Place) => ({
  place,
  bodyId: answers[`dissentBody${place}`],
  words: answers[`dissentWords${place}`],
});

function dissentProblems(answers: DecisionAnswers, bodies: DecisionChoices['bodies']): FieldError[] {
  const nameOf = (id: string) => bodies.find((body) => body.id === id)?.name ?? id;
  const seen = new Set<string>();
  return dissentPlaces.flatMap((at): FieldError[] => {
    const { place, bodyId, words } = placed(answers, at);
    if (bodyId === null && words === null) return [];
    if (bodyId === null)
      return [
        fieldError(`dissentBody${place}`, (language) =>
          speak(language, 'problem.dissent.body', { value: (words ?? '').slice(0, 60) }),
        ),
      ];
    const body = nameOf(bodyId);
    if (words === null)
      return [
        fieldError(`dissentWords${place}`, (language) => speak(language, 'problem.dissent.words', { body })),
      ];
    if (seen.has(bodyId))
      return [
        fieldError(`dissentBody${place}`, (language) => speak(language, 'problem.dissent.twice', { body })),
      ];
    seen.add(bodyId);
    return [];
  });
}

export function decisionFromAnswers(answers: DecisionAnswers): DecisionWritten {
  const { item, words, reasons, how, votesFor, votesAgainst, abstained } = answers;
  const given = [votesFor, votesAgainst, abstained].filter((votes) => votes !== null).length;
  return {
    agendaItemId: item,
    words,
    reasons: reasons ?? '',
    how: how as DecisionWay,
    // Votes of which some are missing are none, where a vote asks for all; they are too many where there was none.
    votes:
      given === 3 || (given > 0 && how !== 'vote')
        ? { for: votesFor ?? 0, against: votesAgainst ?? 0, abstained: abstained ?? 0 }
        : null,
    dissents: dissentPlaces.flatMap((place): Dissent[] => {
      const { bodyId, words: own } = placed(answers, place);
      return bodyId === null || own === null ? [] : [{ bodyId, words: own }];
    }),
    correctsId: answers.corrects,
    followUpBodyId: answers.followBody,
    followUpBy: answers.followBy?.toString() ?? null,
  };
}

export function answersFromDecision(decision: DecisionWritten): Partial<DecisionAnswers> {
  const { agendaItemId, words, reasons, how, votes, dissents, correctsId, followUpBodyId, followUpBy } =
    decision;
  return {
    item: agendaItemId,
    words,
    reasons: reasons === '' ? null : reasons,
    how,
    votesFor: votes?.for ?? null,
    votesAgainst: votes?.against ?? null,
    abstained: votes?.abstained ?? null,
    ...Object.fromEntries(
      dissentPlaces.flatMap((place) => [
        [`dissentBody${place}`, dissents[place - 1]?.bodyId ?? null],
        [`dissentWords${place}`, dissents[place - 1]?.words ?? null],
      ]),
    ),
    corrects: correctsId,
    followBody: followUpBodyId,
    followBy: followUpBy === null ? null : Temporal.PlainDate.from(followUpBy),
  };
}
