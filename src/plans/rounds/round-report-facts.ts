import type { ContributedWords } from '../../contributions/contribution-request.ts';
import type { ReportFact, ReportFacts } from '../../contributions/report-facts.ts';
import { formatNumber, type Language } from '../../web/index.ts';
import { actionProgress } from '../actions/action.ts';
import { actionPath } from '../actions/action-address.ts';
import { toldSilence, toldUpdate } from '../actions/told-update.ts';
import { missing, say } from '../messages/message.ts';
import type { FrozenAnswer } from './frozen-round.ts';
import { roundPath } from './round-address.ts';
import { readRound } from './round-store.ts';

/**
 * What each action reported in the frozen round that is told of, in place of what is recorded of it since; nothing where
 * no round is told of. One query.
 */
export const roundReportFacts: ReportFacts = async ({ queries, language, partnershipId, code, roundId }) => {
  if (roundId === null) return [];
  const round = await readRound(queries, partnershipId, roundId);
  if (!round?.frozen) return [];
  const { answers, leftOut } = round.frozen;
  const whole: ReportFact = {
    ...{ key: `round:${roundId}`, part: 'action', outcomeId: null, href: roundPath(code, roundId) },
    sentence: countedAnswers(answers, leftOut, language),
  };
  return [whole, ...answers.map((answer) => factOf(answer))];

  function factOf(answer: FrozenAnswer): ReportFact {
    const { actionId, outcomeId, update } = answer;
    const about = { name: answer.action, lead: answer.body };
    return {
      ...{ key: `action:${actionId}`, part: 'action', outcomeId, href: actionPath(code, actionId) },
      sentence:
        update === null
          ? toldSilence(about, howSilent(answer), answer.lastHeardOn, language)
          : toldUpdate(about, update, language),
      ...(update === null ? { stale: true } : {}),
    };
  }
};

/** How many were asked about, and how those that were answered for go. */
function countedAnswers(
  answers: readonly FrozenAnswer[],
  leftOut: number,
  reader: Language,
): ContributedWords {
  const language = missing().length === 0 ? reader : 'en';
  const accepted = answers.flatMap(({ update }) => update ?? []);
  const tally = actionProgress.flatMap((progress) => {
    const count = accepted.filter((update) => update.progress === progress).length;
    return count === 0
      ? []
      : [`${say(language, `action.progress.${progress}`).toLowerCase()}: ${formatNumber(count, 0)}`];
  });
  return {
    text: [
      say(language, 'fact.round', { all: answers.length, accepted: accepted.length }),
      ...(tally.length === 0 ? [] : [say(language, 'fact.round.tally', { tally: tally.join('; ') })]),
      ...(leftOut === 0 ? [] : [say(language, 'round.leftOut', { count: leftOut })]),
    ].join(' '),
    language,
  };
}

/** Something that was sent, and not accepted by then, is no silence. */
function howSilent({ standing }: FrozenAnswer): 'silent' | 'waiting' {
  return standing === 'sent' || standing === 'returned' ? 'waiting' : 'silent';
}
