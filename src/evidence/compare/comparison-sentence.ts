import { decimalsSupported, formatNumber, type Language, withUnit } from '../../web/index.ts';
import type { Indicator } from '../indicator.ts';
import { measureSentence } from '../sentences/measure-sentence.ts';
import { wordList } from '../sentences/word-list.ts';
import { say } from './messages/message.ts';
import type { CannotTell, PairDifference } from './pair-difference.ts';
import type { ComparedArea, ComparedMeasure } from './read-comparison.ts';

type Told = PairDifference & { told: true };

const verdicts = ['better', 'worse', 'higher', 'lower', 'not-clear'] as const;
const reasons: readonly CannotTell[] = ['no-figure', 'no-shared-period', 'no-counts', 'overlapping'];

/** One measure in all areas chosen: the first beside each other one, and why some cannot be told. */
export function comparisonSentence(
  { indicator, rows }: ComparedMeasure,
  country: string,
  today: string,
  language: Language = 'en',
): string {
  const [first, ...others] = rows;
  if (!first) return '';
  if (others.length === 0) {
    return first.judgement
      ? measureSentence(first.judgement, { area: first.area.name, comparator: country, today }, language)
      : say(language, 'nothing', { phrase: indicator.phrase, area: first.area.name });
  }
  const told = others.flatMap((row) => (row.difference?.told ? [{ row, told: row.difference }] : []));
  const sentences: string[] = [];
  if (told.length > 0) {
    const clauses = verdicts.flatMap((verdict) => {
      const same = told.filter((one) => one.told.verdict === verdict);
      if (same.length === 0) return [];
      const list = wordList(
        same.map((one) => withDifference(one.row, one.told, indicator, language)),
        language,
      );
      return [say(language, same.length === 1 ? `is.${verdict}` : `are.${verdict}`, { list })];
    });
    const lead = { phrase: indicator.phrase, first: first.area.name, periods: periodsOf(told, language) };
    sentences.push(say(language, 'compared', { ...lead, clauses: clauses.join('; ') }));
  }
  return [...sentences, ...cannotTell(rows, indicator, language)].join(' ');
}

function cannotTell(rows: readonly ComparedArea[], { phrase }: Indicator, language: Language): string[] {
  const [first, ...others] = rows;
  return reasons.flatMap((reason) => {
    const names = others
      .filter(({ difference }) => difference && !difference.told && difference.reason === reason)
      .map(({ area }) => area.name);
    if (names.length === 0) return [];
    const parts = { phrase, first: first?.area.name ?? '', list: wordList(names, language) };
    return [say(language, `cannot.${reason}`, parts)];
  });
}

/** `Angus (−4.1 points, −5.0 to −3.2)`. */
function withDifference(
  row: ComparedArea,
  { difference }: Told,
  indicator: Indicator,
  language: Language,
): string {
  const { value, lower, upper } = difference;
  const supported = decimalsSupported(indicator.decimals + 1, lower, upper);
  const decimals = Math.max(0, Math.min(indicator.decimals + 1, supported + 1));
  const signed = (number: number) => {
    const text = formatNumber(number, decimals);
    return number > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  };
  const gap =
    indicator.unit === '%'
      ? say(language, 'points', { number: signed(value) })
      : withUnit(signed(value), indicator.unit);
  return say(language, 'difference', {
    area: row.area.name,
    gap,
    lower: signed(lower),
    upper: signed(upper),
  });
}

function periodsOf(told: readonly { told: Told }[], language: Language): string {
  const sorted = told.map((one) => one.told.period).sort((a, b) => a.ends.localeCompare(b.ends));
  return wordList([...new Set(sorted.map(({ label }) => label))], language);
}
