import { formatNumber, withUnit } from '../../web/components/format-number.ts';
import type { Language } from '../../web/language.ts';
import type { InequalityOverTime } from '../inequality.ts';
import { latestInequality } from '../inequality.ts';
import { say } from '../messages/message.ts';
import { ageNote } from './age-note.ts';

/** How far apart the two ends of the deprivation scale are; null where no period has all five fifths. */
export function inequalitySentence(
  inequality: InequalityOverTime,
  area: string,
  today: string,
  language: Language = 'en',
): string | null {
  const point = latestInequality(inequality);
  if (!point) return null;
  const { phrase, decimals, unit } = inequality.indicator;
  const { sii, siiLower, siiUpper } = point.measure;
  const period = point.period.label;
  const old = ageNote(point.period.ends, today, language);
  if (sii === null || siiLower === null || siiUpper === null) {
    return [say(language, 'inequality.noInterval', { area, phrase, period }), ...old].join(' ');
  }
  // A difference between percentages is in percentage points.
  const differenceUnit = unit === '%' ? say(language, 'unit.percentagePoints') : unit;
  const [size, lower, upper] = sii < 0 ? [-sii, -siiUpper, -siiLower] : [sii, siiLower, siiUpper];
  const key = lower > 0 ? (sii < 0 ? 'inequality.reversed' : 'inequality.gap') : 'inequality.none';
  const told = say(language, key, {
    area,
    phrase,
    period,
    sii: withUnit(formatNumber(size, decimals), differenceUnit),
    lower: formatNumber(lower, decimals),
    upper: formatNumber(upper, decimals),
  });
  return [told, ...old].join(' ');
}
