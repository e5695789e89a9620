import type { Language } from '../../web/index.ts';
import { wordList } from '../sentences/word-list.ts';
import type { MeasureGaps } from './data-gaps.ts';
import { say } from './message.ts';
import type { DataGaps } from './read-data-gaps.ts';

/** A measured figure this many years old is called old. */
const oldAfter = 3;

/** Measures named before the rest is counted. */
const mostNamed = 3;

/** The head of the data gaps page: what has no figure, what is old, what cannot be compared or paced. */
export function dataGapsSentence(
  gaps: DataGaps,
  names: { area: string; kind: string; comparator: string },
  language: Language = 'en',
): string {
  const { headline, absentForKind, absentHere } = gaps;
  const absent = absentForKind.length + absentHere.length;
  const measured = headline.filter((one) => one.measured !== null);
  const total = headline.length + absent;
  if (total === 0) return say(language, 'gaps.noPicture');
  if (measured.length === 0) return say(language, 'gaps.nothing', { ...names, total });
  const found = [
    measured.length === total
      ? allSentence(total, names.area, language)
      : say(language, 'gaps.some', { ...names, measured: measured.length, total }),
  ];
  if (absentForKind.length === 1) found.push(say(language, 'gaps.forKind.one', names));
  if (absentForKind.length > 1)
    found.push(say(language, 'gaps.forKind', { ...names, count: absentForKind.length }));
  const old = measured.filter(({ age }) => (age ?? 0) >= oldAfter);
  if (old.length === measured.length && old.length > 1)
    found.push(say(language, 'gaps.old.all', { years: oldAfter }));
  else if (old.length > 0)
    found.push(say(language, 'gaps.old', { years: oldAfter, list: named(old, language) }));
  else found.push(say(language, 'gaps.fresh', { years: oldAfter }));
  const uncompared = measured.filter((one) => one.uncompared !== null);
  if (uncompared.length > 0)
    found.push(say(language, 'gaps.uncompared', { ...names, list: named(uncompared, language) }));
  const tooFew = measured.filter((one) => one.tooFew !== null);
  if (tooFew.length > 0) found.push(say(language, 'gaps.tooFew', { list: named(tooFew, language) }));
  return found.join(' ');
}

function allSentence(total: number, area: string, language: Language): string {
  return total === 1 ? say(language, 'gaps.all.one', { area }) : say(language, 'gaps.all', { area, total });
}

function named(gaps: readonly MeasureGaps[], language: Language): string {
  const phrases = gaps.map(({ indicator }) => indicator.phrase);
  const rest = phrases.length - mostNamed;
  // “and one other” takes no less room than its name.
  if (rest <= 1) return wordList(phrases, language);
  return wordList([...phrases.slice(0, mostNamed), say(language, 'list.others', { count: rest })], language);
}
