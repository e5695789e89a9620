import type { ReportFact, ReportPart } from '../../contributions/report-facts.ts';
import type { DocumentBlock, Prose, SourceNote } from '../../platform/documents/document.ts';
import type { Language } from '../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { trendBlocks } from './trend-blocks.tsx';

/** A fact without what finds it again: what a published report keeps of it. */
export type ToldFact = Pick<ReportFact, 'part' | 'sentence' | 'href' | 'stale' | 'trend'>;

/** Where a figure is from, with the path in words so that it can be followed from paper. */
export function sourceNote(href: string, language: Language): SourceNote {
  return { note: [{ ...speak(language, 'pack.source', { path: href }), href }] };
}

export function factProse(
  { sentence, href }: Pick<ToldFact, 'sentence' | 'href'>,
  language: Language,
): Prose {
  return [sentence, { text: ' ' }, sourceNote(href, language)];
}

/** What is kept of a fact with a report. */
export function toldFact({ part, sentence, href, stale, trend }: ReportFact): ToldFact {
  return { part, sentence, href, ...(stale ? { stale } : {}), ...(trend ? { trend } : {}) };
}

const ofOutcome = ['measure', 'promise', 'action'] as const satisfies readonly ReportPart[];

/** What is recorded of one outcome, part by part; where nothing is, that stands there, and how many are left out. */
export function outcomeFactBlocks(
  facts: readonly ToldFact[],
  language: Language,
  atMost = Number.POSITIVE_INFINITY,
): DocumentBlock[] {
  return ofOutcome.flatMap((part): DocumentBlock[] => {
    const all = facts.filter((fact) => fact.part === part);
    const found = all.slice(0, atMost);
    const more = all.length - found.length;
    const drawn = found.filter(({ trend }) => trend !== undefined);
    const plain = found.filter(({ trend }) => trend === undefined);
    return [
      { kind: 'heading', level: 4, text: speak(language, `pack.facts.${part}`) },
      ...(found.length === 0
        ? [{ kind: 'paragraph' as const, text: [speak(language, `pack.facts.${part}.none`)] }]
        : []),
      ...(plain.length === 0
        ? []
        : [{ kind: 'list' as const, items: plain.map((fact) => factProse(fact, language)) }]),
      // Each with its chart right below its sentence.
      ...drawn.flatMap((fact): DocumentBlock[] => [
        { kind: 'paragraph', text: factProse(fact, language) },
        ...trendBlocks(fact, language),
      ]),
      ...(more === 0
        ? []
        : [{ kind: 'paragraph' as const, text: [speak(language, 'pack.facts.more', { count: more })] }]),
    ];
  });
}

/** Facts of the partnership as a whole as one list. */
export function factList(facts: readonly ToldFact[], language: Language): DocumentBlock[] {
  return facts.length === 0
    ? [{ kind: 'paragraph', text: [{ text: say(language, 'pack.notKnown') }] }]
    : [{ kind: 'list', items: facts.map((fact) => factProse(fact, language)) }];
}
