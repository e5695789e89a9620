import {
  type Indicator,
  type Judgement,
  pictureAge,
  picturePace,
  pictureSentence,
} from '../evidence/index.ts';
import { formatNumber, type Language } from '../web/index.ts';
import { say } from './messages/message.ts';
import type { MeasureLike } from './like.ts';
import type { Picture } from './picture.ts';

/** What the partnerships are compared with, as it stands after “better than”. */
export function viewComparator({ view, country }: Pick<Picture, 'view' | 'country'>, language: Language) {
  return view === 'scotland' ? country.name : say(language, `view.${view}.comparator`);
}

/** One measure over all partnerships, in the way the picture is seen. */
export function viewSentence(
  picture: Pick<Picture, 'view' | 'country' | 'rows' | 'expected'>,
  indicator: Pick<Indicator, 'key' | 'phrase' | 'polarity'>,
  today: string,
  language: Language = 'en',
): string {
  const judgements = picture.rows.flatMap((row) => row.judgements.get(indicator.key) ?? []);
  if (picture.view === 'scotland')
    return pictureSentence(indicator, judgements, picture.country.name, today, language);
  const position =
    picture.view === 'family'
      ? familySentence(indicator.phrase, judgements, language)
      : likeSentence(indicator, judgements, picture.expected.get(indicator.key), language);
  return [position, picturePace(judgements, language), ...pictureAge(judgements, today, language)].join(' ');
}

function familySentence(phrase: string, judgements: readonly Judgement[], language: Language): string {
  const { unknown, ...counts } = countsOf(judgements);
  if (unknown === counts.total) return say(language, 'family.noPosition', { phrase });
  const told = say(language, 'family.sentence', { phrase, ...counts });
  return unknown > 0 ? `${told} ${say(language, 'family.notComparable', { count: unknown })}` : told;
}

function likeSentence(
  { phrase, polarity }: Pick<Indicator, 'phrase' | 'polarity'>,
  judgements: readonly Judgement[],
  measure: MeasureLike | undefined,
  language: Language,
): string {
  const period = measure?.period?.label;
  const r2 = measure?.fit.r2 ?? null;
  if (!measure || period === undefined || r2 === null) return say(language, 'like.none', { phrase });
  const share = explainedShare(r2);
  if (measure.fit.note !== null) return say(language, 'like.poor', { phrase, share, period });
  if (polarity === 'neutral') return say(language, 'like.neutral', { phrase });
  const { unknown, ...counts } = countsOf(judgements);
  return [
    say(language, 'like.sentence', { phrase, ...counts }),
    ...(unknown > 0 ? [say(language, 'like.notComparable', { count: unknown })] : []),
    say(language, 'like.fit', { share, period }),
  ].join(' ');
}

/** r² as people say it, never rounded up to all. */
export function explainedShare(r2: number): string {
  return `${formatNumber(Math.min(99, Math.round(r2 * 100)), 0)}%`;
}

function countsOf(judgements: readonly Judgement[]) {
  const count = (verdict: string) => judgements.filter(({ position }) => position.verdict === verdict).length;
  const [better, worse, same] = [count('better'), count('worse'), count('no-clear-difference')];
  const total = judgements.length;
  return { better, worse, same, total, unknown: total - better - worse - same };
}
