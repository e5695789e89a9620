import type { Counted, LocalityGap } from '../../statistics/index.ts';
import {
  decimalsSupported,
  formatBareFigure,
  formatFigure,
  formatNumber,
  type Language,
  type SpokenText,
} from '../../web/index.ts';
import type { Indicator } from '../indicator.ts';
import { valueOf } from './evidence-rows.ts';
import { speak } from './messages/message.ts';

/** A share or rate worked out from counts; a unit longer than `%` stands beside the measure, not here. */
export function countedText(counted: Counted, indicator: Indicator, language: Language): string {
  const value = valueOf(counted, indicator.per ?? 1);
  const format = indicator.unit === '%' ? formatFigure : formatBareFigure;
  return format(value === null ? { status: 'missing' } : { status: 'value', value }, indicator, language);
}

/** `+4.1 points (3.2 to 5.0)`: no more digits than the interval supports, and one more for its ends. */
export function gapWords(gap: LocalityGap, indicator: Indicator, language: Language): SpokenText {
  const per = indicator.per ?? 1;
  const supported = decimalsSupported(indicator.decimals + 1, gap.lower * per, gap.upper * per);
  const decimals = Math.max(0, Math.min(indicator.decimals + 1, supported + 1));
  const signed = (value: number) => {
    const text = formatNumber(value * per, decimals);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  };
  const number = signed(gap.value);
  const points = speak(language, 'unit.points', { number });
  // Half a phrase in another language helps nobody.
  if (indicator.unit === '%' && points.language !== language) return gapWords(gap, indicator, 'en');
  return speak(language, 'gap', {
    gap: indicator.unit === '%' ? points.text : number,
    lower: signed(gap.lower),
    upper: signed(gap.upper),
  });
}

/** The verdict with the p-value it rests on, never rounded to nothing. */
export function verdictWords(gap: LocalityGap, language: Language): SpokenText {
  const under = speak(language, 'p.under');
  const verdict = speak(language, `verdict.${gap.verdict}`);
  if (under.language !== language || verdict.language !== language) return verdictWords(gap, 'en');
  const p = gap.adjusted < 0.001 ? under.text : formatNumber(gap.adjusted, 3);
  return speak(language, 'verdict.p', { verdict: verdict.text, p });
}
