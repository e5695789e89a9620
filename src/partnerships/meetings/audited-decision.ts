import { sumOfWords } from './audit-meeting.ts';
import type { DecisionWritten } from './decision.ts';

/** A decision as the audit trail keeps it: everything but words, which may name somebody. */
export function auditedDecision(written: DecisionWritten): unknown {
  const { words, reasons, dissents, agendaItemId, how, votes, correctsId, followUpBodyId, followUpBy } =
    written;
  return {
    agendaItemId,
    how,
    votes,
    correctsId,
    followUpBodyId,
    followUpBy,
    words: sumOfWords(words),
    reasons: sumOfWords(reasons),
    dissents: dissents.map(({ bodyId, words: said }) => ({ bodyId, words: sumOfWords(said) })),
  };
}
