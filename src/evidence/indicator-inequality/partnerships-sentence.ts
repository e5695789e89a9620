import type { Language } from '../../web/index.ts';
import type { GapVerdict } from '../area-pages/gap-pace.ts';
import type { GapSide } from '../area-pages/judged-gap.ts';
import type { Indicator } from '../indicator.ts';
import { ageNote } from '../sentences/age-note.ts';
import type { IndicatorInequality, PartnershipGap } from './indicator-inequality.ts';
import { say } from './messages/message.ts';

type Counted = 'better' | 'unclear' | 'unmeasured' | 'turned' | 'tooFew' | 'absent';

/** In how many partnerships the most deprived fare worse, and in how many the gap changes. Empty where none has one. */
export function partnershipsSentence(
  { polarity }: Pick<Indicator, 'polarity'>,
  { partnerships, absent }: IndicatorInequality,
  today: string,
  language: Language = 'en',
): string {
  if (partnerships.length === 0) return '';
  const counted = (key: Counted, count: number) => {
    if (count === 0) return [];
    return [count === 1 ? say(language, `each.${key}.one`) : say(language, `each.${key}`, { count })];
  };
  const side = (wanted: GapSide | null) => partnerships.filter((one) => one.side === wanted).length;
  const total = partnerships.length;
  return [
    polarity === 'neutral'
      ? say(language, 'each.neutral', { clear: side('neither'), total })
      : say(language, 'each.worse', { worse: side('most-deprived-worse'), total }),
    ...counted('better', side('least-deprived-worse')),
    ...counted('unclear', side('unclear')),
    ...counted('unmeasured', side(null)),
    ...paceSentences(partnerships, language, counted),
    ...counted('absent', absent),
    ...periodSentences(partnerships, today, language),
  ].join(' ');
}

function paceSentences(
  partnerships: readonly PartnershipGap[],
  language: Language,
  counted: (key: Counted, count: number) => string[],
): string[] {
  const of = (wanted: GapVerdict) => partnerships.filter(({ verdict }) => verdict === wanted).length;
  const tooFew = of('too-few-points');
  if (tooFew === partnerships.length) return [say(language, 'each.tooFew.all')];
  const counts = { widening: of('widening'), narrowing: of('narrowing'), same: of('no-clear-change') };
  return [
    say(language, 'each.pace', counts),
    ...counted('turned', of('turned')),
    ...counted('tooFew', tooFew),
  ];
}

function periodSentences(
  partnerships: readonly PartnershipGap[],
  today: string,
  language: Language,
): string[] {
  const periods = partnerships
    .flatMap(({ latest }) => latest?.period ?? [])
    .toSorted((a, b) => a.ends.localeCompare(b.ends));
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const key = first.label === last.label ? 'each.period' : 'each.newest';
  return [say(language, key, { period: last.label }), ...ageNote(last.ends, today, language)];
}
