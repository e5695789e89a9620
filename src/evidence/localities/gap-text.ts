import type { Counted, LocalityGap } from '../../statistics/index.ts';
import {
  decimalsSupported,
  formatBareFigure,
  formatFigure,
  formatNumber,
  type Language,
} from '../../web/index.ts';
import type { Indicator } from '../indicator.ts';
import { valueOf } from './evidence-rows.ts';
import { say } from './messages/message.ts';

/** A share or rate worked out from counts; a unit longer than `%` stands beside the measure, not here. */
export function countedText(counted: Counted, indicator: Indicator, language: Language): string {
  const value = valueOf(counted, indicator.per ?? 1);
  const format = indicator.unit === '%' ? formatFigure : formatBareFigure;
  return format(value === null ? { status: 'missing' } : { status: 'value', value }, indicator, language);
}

/** `+4.1 points (3.2 to 5.0)`: no more digits than the interval supports, and one more for its ends. */
export function gapText(gap: LocalityGap, indicator: Indicator, language: Language): string {
  const per = indicator.per ?? 1;
  const supported = decimalsSupported(indicator.decimals + 1, gap.lower * per, gap.upper * per);
  const decimals = Math.max(0, Math.min(indicator.decimals + 1, supported + 1));
  const signed = (value: number) => {
    const text = formatNumber(value * per, decimals);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  };
  const number = signed(gap.value);
  return say(language, 'gap', {
    gap: indicator.unit === '%' ? say(language, 'unit.points', { number }) : number,
    lower: signed(gap.lower),
    upper: signed(gap.upper),
  });
}

/** The verdict with the p-value it rests on, never rounded to nothing. */
export function verdictText(gap: LocalityGap, language: Language): string {
  const p = gap.adjusted < 0.001 ? say(language, 'p.under') : formatNumber(gap.adjusted, 3);
  return say(language, 'verdict.p', { verdict: say(language, `verdict.${gap.verdict}`), p });
}
