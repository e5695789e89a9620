import type { DocumentBlock } from '../../platform/documents/document.ts';
import { roundPath } from '../../plans/index.ts';
import { formatDay, type Language } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { factProse, sourceNote, type ToldFact } from './fact-blocks.ts';
import type { ToldRound } from './told-round.ts';

/** What a document says of the round it was drawn from: which one, from what day, and how its content is told again. */
export function drawnFromBlocks(
  round: Pick<ToldRound, 'id' | 'name' | 'frozenOn' | 'sha256'> | null,
  code: string,
  language: Language,
): DocumentBlock[] {
  if (round === null) return [{ kind: 'paragraph', text: [speak(language, 'pack.round.none')] }];
  const { id, name, frozenOn, sha256 } = round;
  return [
    {
      kind: 'paragraph',
      text: [
        speak(language, 'pack.round.from', { round: name, day: formatDay(frozenOn, language) }),
        { text: ' ' },
        sourceNote(roundPath(code, id), language),
      ],
    },
    { kind: 'paragraph', text: [speak(language, 'pack.round.sha256', { sha256 })] },
  ];
}

/** How many answered, and by name what nobody knows any more. */
export function reportedBlocks(
  { whole, ofOutcomes }: { whole: readonly ToldFact[]; ofOutcomes: readonly ToldFact[] },
  language: Language,
  atMost = Number.POSITIVE_INFINITY,
): DocumentBlock[] {
  const counted = whole.filter(({ part }) => part === 'action');
  const stale = ofOutcomes.filter((fact) => fact.stale);
  const named = stale.slice(0, atMost);
  const more = stale.length - named.length;
  return [
    ...counted.map((fact): DocumentBlock => ({ kind: 'paragraph', text: factProse(fact, language) })),
    {
      kind: 'paragraph',
      text: [speak(language, stale.length === 0 ? 'pack.stale.none' : 'pack.stale', { count: stale.length })],
    },
    ...(stale.length === 0
      ? []
      : [{ kind: 'list' as const, items: named.map((fact) => factProse(fact, language)) }]),
    ...(more === 0
      ? []
      : [{ kind: 'paragraph' as const, text: [speak(language, 'pack.facts.more', { count: more })] }]),
  ];
}
