import type { Language } from '../../web/language.ts';
import type { Judgement } from '../judgement.ts';
import { say } from '../messages/message.ts';
import type { SentenceNames } from './measure-sentence.ts';
import { isOld } from './age-note.ts';
import { pictureAge } from './picture-sentence.ts';
import { wordList } from './word-list.ts';

/** More names than this make a sentence nobody finishes. */
const mostNamed = 5;

/**
 * The head of an area's page: first what is worse and getting worse, then how it stands and where it goes over all its
 * measures, what cannot be told, and how old the figures are.
 */
export function areaSentence(
  judgements: readonly Judgement[],
  names: SentenceNames,
  language: Language = 'en',
): string {
  const measured = judgements.filter((one) => one.latest !== null);
  if (measured.length === 0) return say(language, 'area.none', { area: names.area });
  return [
    ...worstSentences(measured, names, language),
    ...positionSentences(measured, names, language),
    ...paceSentences(measured, language),
    ...ageSentences(measured, names.today, language),
  ].join(' ');
}

/** What asks most to be looked at. That nothing does is said only where enough is known to say it. */
function worstSentences(
  judgements: readonly Judgement[],
  { comparator }: SentenceNames,
  language: Language,
): string[] {
  const alone = judgements.every((one) => one.position.reason === 'is-comparator');
  const worst = judgements.filter(
    ({ position, pace }) => (alone || position.verdict === 'worse') && pace.verdict === 'worsening',
  );
  if (worst.length > 0) {
    const phrases = worst.map(({ indicator }) => indicator.phrase);
    const more = phrases.length - mostNamed;
    const named = more > 1 ? phrases.slice(0, mostNamed) : phrases;
    const rest = more > 1 ? [say(language, 'area.worst.more', { count: more })] : [];
    const list = wordList([...named, ...rest], language);
    return [say(language, alone ? 'area.worsening' : 'area.worst', { comparator, list })];
  }
  const known = judgements.some(
    ({ position, pace }) => position.verdict !== 'not-comparable' && pace.verdict !== 'too-few-points',
  );
  return known ? [say(language, 'area.noneWorst', { comparator })] : [];
}

/** Which periods the newest figures are for, and how many of them are old. */
function ageSentences(judgements: readonly Judgement[], today: string, language: Language): string[] {
  const old = judgements.filter(({ latest }) => latest && isOld(latest.period.ends, today)).length;
  const some =
    old > 0 && old < judgements.length
      ? [say(language, 'area.old', { count: old, total: judgements.length })]
      : [];
  return [...pictureAge(judgements, today, language), ...some];
}

function positionSentences(
  judgements: readonly Judgement[],
  names: SentenceNames,
  language: Language,
): string[] {
  if (judgements.every((one) => one.position.reason === 'is-comparator')) {
    return [say(language, 'area.alone', { area: names.area, total: judgements.length })];
  }
  const count = (verdict: string) => judgements.filter((one) => one.position.verdict === verdict).length;
  const [better, worse, same, unknown] = [
    count('better'),
    count('worse'),
    count('no-clear-difference'),
    count('not-comparable'),
  ];
  const sentences = [
    say(language, 'area.position', { ...names, better, worse, same, total: judgements.length }),
  ];
  if (unknown === 1) sentences.push(say(language, 'area.notComparable.one'));
  if (unknown > 1) sentences.push(say(language, 'area.notComparable.many', { count: unknown }));
  if (better > 1 && worse + same === 0)
    sentences.push(say(language, 'area.allBetter', { comparator: names.comparator }));
  return sentences;
}

function paceSentences(judgements: readonly Judgement[], language: Language): string[] {
  const count = (verdict: string) => judgements.filter((one) => one.pace.verdict === verdict).length;
  const unknown = count('too-few-points');
  if (unknown === judgements.length) return [say(language, 'area.paceUnknown.all')];
  const counts = {
    improving: count('improving'),
    worsening: count('worsening'),
    same: count('no-clear-change'),
  };
  const sentences = [say(language, 'area.pace', counts)];
  if (unknown > 0) sentences.push(say(language, 'area.paceUnknown.many', { count: unknown }));
  return sentences;
}
