import type { Language } from '../language.ts';
import { type Spoken, say, speak } from '../messages/message.ts';

/** Four different things, and only the first has a number. */
export type Figure =
  | {
      status: 'value';
      value: number;
      lower?: number | null;
      upper?: number | null;
      /** Page that says how the figure was made, without language; tables link to it. */
      source?: string;
    }
  | { status: 'suppressed'; threshold?: number | null }
  | { status: 'missing' }
  | { status: 'not-applicable' };

export interface NumberStyle {
  /** Said beside the number: `%`, `per 10,000 people`, `£ a week`; empty for none. */
  unit: string;
  /** The most decimals the indicator is ever given with. */
  decimals: number;
}

/**
 * How many decimals (negative: tens, hundreds) a figure may be said with: the
 * last digit kept is the first digit of the interval's half width, so that
 * 18.43 ± 1.5 is said as 18 and 18.43 ± 0.4 as 18.4. Never more than `decimals`.
 */
export function decimalsSupported(decimals: number, lower?: number | null, upper?: number | null): number {
  if (lower == null || upper == null) return decimals;
  const half = Math.abs(upper - lower) / 2;
  if (!(half > 0)) return decimals;
  return Math.min(decimals, 0 - Math.floor(Math.log10(half)));
}

/** One formatter for each number of decimals: making one takes a hundred times as long as using it. */
const formatters = new Map<number, Intl.NumberFormat>();

function formatterFor(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formatters.set(decimals, made);
  return made;
}

/** Commas between thousands, a true minus sign, decimals kept even where they are zero. */
export function formatNumber(value: number, decimals: number): string {
  const step = decimals < 0 ? 10 ** -decimals : 1;
  const rounded = decimals < 0 ? Math.round(value / step) * step : value;
  const text = formatterFor(Math.max(0, decimals)).format(Math.abs(rounded));
  return rounded < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** Puts the unit where it is read: `18.4%`, `£524 a week`, `312 per 10,000 people`. */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text;
  if (unit === '%') return `${text}%`;
  if (unit.startsWith('£')) {
    const rest = unit.slice(1).trim();
    const signed = text.startsWith('−') ? `−£${text.slice(1)}` : `£${text}`;
    return rest === '' ? signed : `${signed} ${rest}`;
  }
  return `${text} ${unit}`;
}

/** The part of a unit that belongs to the number itself (`%`, `£`) and the rest (`a week`, `per 1,000 people`). */
export function splitUnit(unit: string): { beside: string; rest: string } {
  if (unit === '%') return { beside: '%', rest: '' };
  if (unit.startsWith('£')) return { beside: '£', rest: unit.slice(1).trim() };
  return { beside: '', rest: unit };
}

/** A figure in words and digits, unit included: what a table cell or a label says. */
export function formatFigure(figure: Figure, style: NumberStyle, language: Language = 'en'): string {
  if (figure.status !== 'value') return spokenStatus(figure, language).text;
  const decimals = decimalsSupported(style.decimals, figure.lower, figure.upper);
  return withUnit(formatNumber(figure.value, decimals), style.unit);
}

/** The number alone, for a column whose head says the unit. */
export function formatBareFigure(figure: Figure, style: NumberStyle, language: Language = 'en'): string {
  return formatFigure(figure, { ...style, unit: '' }, language);
}

/** The interval of a figure, or null where it has none: `17.9 to 18.9`. */
export function formatInterval(figure: Figure, style: NumberStyle, language: Language = 'en'): string | null {
  if (figure.status !== 'value' || figure.lower == null || figure.upper == null) return null;
  const decimals = Math.min(
    style.decimals,
    decimalsSupported(style.decimals, figure.lower, figure.upper) + 1,
  );
  return say(language, 'figure.interval', {
    lower: formatNumber(figure.lower, decimals),
    upper: formatNumber(figure.upper, decimals),
  });
}

/** Why there is no number, with the language it is said in. */
export function spokenStatus(figure: Exclude<Figure, { status: 'value' }>, language: Language): Spoken {
  if (figure.status === 'missing') return speak(language, 'figure.missing');
  if (figure.status === 'not-applicable') return speak(language, 'figure.notApplicable');
  return figure.threshold == null
    ? speak(language, 'figure.suppressed')
    : speak(language, 'figure.fewerThan', { threshold: figure.threshold });
}
