import type { Language } from '../../web/index.ts';
import { wordList } from '../sentences/word-list.ts';
import type { GapVerdict } from './gap-pace.ts';
import type { GapSide, JudgedGap } from './judged-gap.ts';
import { say } from './message.ts';

/** Measures named in one sentence before the rest is counted. */
const mostNamed = 4;

/** The head of the inequality page: who fares worse, on how many measures, and whether gaps change. */
export function inequalityHead(gaps: readonly JudgedGap[], area: string, language: Language = 'en'): string {
  if (gaps.length === 0) return say(language, 'inequality.none', { area });
  const measured = gaps.filter(({ latest }) => latest !== null);
  if (measured.length === 0) return say(language, 'inequality.onlyUnmeasured', { area });
  return [
    ...sideSentences(measured, area, language),
    ...paceSentences(measured, language),
    ...ageSentences(measured, language),
  ].join(' ');
}

function sideSentences(gaps: readonly JudgedGap[], area: string, language: Language): string[] {
  const of = (side: GapSide) => gaps.filter((gap) => gap.side === side);
  const [worse, better, unclear, neither] = [
    of('most-deprived-worse').length,
    of('least-deprived-worse'),
    of('unclear').length,
    of('neither').length,
  ];
  const found = [say(language, 'inequality.worse', { area, worse, total: gaps.length })];
  const list = named(better, language);
  if (better.length === 1) found.push(say(language, 'inequality.better.one', { list }));
  if (better.length > 1) found.push(say(language, 'inequality.better', { count: better.length, list }));
  if (unclear === 1) found.push(say(language, 'inequality.unclear.one'));
  if (unclear > 1) found.push(say(language, 'inequality.unclear', { count: unclear }));
  if (neither === 1) found.push(say(language, 'inequality.neutral.one'));
  if (neither > 1) found.push(say(language, 'inequality.neutral', { count: neither }));
  return found;
}

function paceSentences(gaps: readonly JudgedGap[], language: Language): string[] {
  const of = (verdict: GapVerdict) => gaps.filter((gap) => gap.pace.verdict === verdict);
  const tooFew = of('too-few-points').length;
  if (tooFew === gaps.length) return [say(language, 'inequality.tooFew.all')];
  const found = (['widening', 'narrowing', 'turned'] as const).flatMap((verdict) => {
    const list = named(of(verdict), language);
    return list === '' ? [] : [say(language, `inequality.${verdict}`, { list })];
  });
  if (found.length === 0) found.push(say(language, 'inequality.noneMoves'));
  if (tooFew === 1) found.push(say(language, 'inequality.tooFew.one'));
  if (tooFew > 1) found.push(say(language, 'inequality.tooFew', { count: tooFew }));
  return found;
}

/** The newest of all says how old the page is at best. */
function ageSentences(gaps: readonly JudgedGap[], language: Language): string[] {
  const newest = gaps
    .flatMap(({ latest }) => latest?.period ?? [])
    .reduce((a, b) => (b.ends > a.ends ? b : a));
  return [say(language, 'inequality.old', { period: newest.label })];
}

function named(gaps: readonly JudgedGap[], language: Language): string {
  const phrases = gaps.map(({ inequality }) => inequality.indicator.phrase);
  const rest = phrases.length - mostNamed;
  // “and one other” takes no less room than its name.
  if (rest <= 1) return wordList(phrases, language);
  return wordList([...phrases.slice(0, mostNamed), say(language, 'list.others', { count: rest })], language);
}
