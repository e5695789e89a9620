import type { Language } from '../../web/language.ts';
import type { Judgement } from '../judgement.ts';
import { say } from '../messages/message.ts';
import type { SentenceNames } from './measure-sentence.ts';
import { wordList } from './word-list.ts';

/** The head of an area's page: how it stands and where it goes over all its measures, and what cannot be told. */
export function areaSentence(
  judgements: readonly Judgement[],
  names: SentenceNames,
  language: Language = 'en',
): string {
  const measured = judgements.filter((one) => one.latest !== null);
  if (measured.length === 0) return say(language, 'area.none', { area: names.area });
  const sentences = [...positionSentences(measured, names, language), ...paceSentences(measured, language)];
  const worst = measured.filter(
    (one) => one.position.verdict === 'worse' && one.pace.verdict === 'worsening',
  );
  if (worst.length > 0) {
    const list = wordList(
      worst.map((one) => one.indicator.phrase),
      language,
    );
    sentences.push(say(language, 'area.worst.one', { list }));
  }
  return sentences.join(' ');
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
