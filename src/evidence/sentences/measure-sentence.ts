import type { Slope } from '../../statistics/index.ts';
import { formatFigure, formatNumber, withUnit } from '../../web/components/format-number.ts';
import type { Language } from '../../web/language.ts';
import { comparableFigures, type Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import type { Judgement } from '../judgement.ts';
import { say } from '../messages/message.ts';
import { ageNote } from './age-note.ts';

export interface SentenceNames {
  area: string;
  comparator: string;
  /** The day it is in Scotland, ISO: a sentence says when its figures are old. */
  today: string;
}

/** The finding for one measure in one place; a reader of this alone is not misled: it says what cannot be told. */
export function measureSentence(
  judgement: Judgement,
  names: SentenceNames,
  language: Language = 'en',
): string {
  const { indicator, latest } = judgement;
  const { phrase } = indicator;
  if (!latest) {
    const none = judgement.newerUnmeasured ? 'measure.onlyUnmeasured' : 'measure.none';
    return join([
      say(language, none, { phrase, area: names.area }),
      ...notes(judgement, names.today, language),
    ]);
  }
  const alone = judgement.position.reason === 'is-comparator';
  const clause = alone
    ? `${say(language, 'measure.alone', { phrase, area: names.area })} ${say(language, `pace.alone.${paceWord(judgement)}`)}`
    : besideComparator(judgement, names, language);
  return join([`${clause} (${values(judgement, language)}).`, ...notes(judgement, names.today, language)]);
}

function positionKey({ position, indicator }: Judgement) {
  if (position.verdict !== 'not-comparable') return `measure.${position.verdict}` as const;
  if (indicator.polarity === 'neutral')
    return position.direction ? (`measure.${position.direction}` as const) : 'measure.neutral';
  return position.reason === 'no-comparator' ? 'measure.no-comparator' : 'measure.no-interval';
}

/** Where it goes: the verdict, or the bare direction of a measure of which neither way is better. */
export function paceWord({ pace }: Judgement) {
  return pace.verdict ?? pace.direction ?? 'no-clear-change';
}

/** Position and pace in one breath; a reason why there is no position ends its own sentence. */
function besideComparator(judgement: Judgement, names: SentenceNames, language: Language): string {
  const key = positionKey(judgement);
  const position = say(language, key, { phrase: judgement.indicator.phrase, ...names });
  const pace = paceWord(judgement);
  const relative = relativePace(judgement, names.comparator, language);
  return key === 'measure.no-comparator' || key === 'measure.no-interval'
    ? `${position}. ${say(language, `pace.it.${pace}`)}${relative}`
    : `${position}, ${say(language, `pace.${pace}`)}${relative}`;
}

/** Faster or slower than the comparator, where that is clear; a place that worsens “faster” is the one that falls behind. */
function relativePace({ pace }: Judgement, comparator: string, language: Language): string {
  const { verdict, againstComparator } = pace;
  if (verdict === null || verdict === 'too-few-points') return '';
  if (againstComparator !== 'faster' && againstComparator !== 'slower') return '';
  return say(language, `pace.beside.${verdict}.${againstComparator}`, { comparator });
}

function values(
  { latest, limits, comparator, indicator, position, pace }: Judgement,
  language: Language,
): string {
  const parts: string[] = [];
  if (latest) {
    const value = spoken(latest, limits, indicator, language);
    const period = latest.period.label;
    parts.push(
      comparator && position.reason !== 'is-comparator'
        ? say(language, 'measure.values', {
            value,
            comparatorValue: spoken(comparator, null, indicator, language),
            period,
          })
        : say(language, 'measure.valueOnly', { value, period }),
    );
  }
  if (pace.direction !== null && pace.slope !== null) {
    parts.push(say(language, 'pace.perYear', perYear(pace.slope, indicator, language)));
  }
  return parts.join('; ');
}

/** Change per year needs one decimal more than the value it changes. */
function perYear({ perYear: change, lower, upper }: Slope, indicator: Indicator, language: Language) {
  const decimals = indicator.decimals + (Math.abs(change) < 10 ** -indicator.decimals ? 2 : 1);
  const signed = (value: number) => (value > 0 ? '+' : '') + formatNumber(value, decimals);
  // A change in a percentage is in percentage points: `+0.7%` would say something else.
  const unit = indicator.unit === '%' ? ` ${say(language, 'unit.points')}` : '';
  const text = indicator.unit.startsWith('£') ? withUnit(signed(change), '£') : `${signed(change)}${unit}`;
  return { change: text, lower: signed(lower), upper: signed(upper) };
}

function spoken(
  figure: Figure,
  limits: { lower: number; upper: number } | null,
  indicator: Indicator,
  language: Language,
) {
  if (figure.status !== 'value' || figure.value === null)
    return formatFigure({ status: 'missing' }, indicator, language);
  return formatFigure({ status: 'value', value: figure.value, ...limits }, indicator, language);
}

function notes(judgement: Judgement, today: string, language: Language): string[] {
  const found: string[] = [];
  const { newerUnmeasured: newer, latest, series } = judgement;
  if (newer?.status === 'value' && newer.nature === 'projected' && latest) {
    found.push(say(language, 'note.projected', { period: latest.period.label }));
  } else if (newer?.status === 'value') {
    found.push(
      say(language, newer.nature === 'projected' ? 'note.projected' : 'note.imputed', {
        period: newer.period.label,
      }),
    );
  } else if (newer) {
    found.push(say(language, `note.${newer.status}`, { period: newer.period.label }));
  }
  if (latest) found.push(...ageNote(latest.period.ends, today, language));
  const lastBreak = series.breaks.at(-1);
  if (lastBreak && comparableFigures(series).length < series.figures.length) {
    found.push(
      say(language, 'note.break', {
        year: lastBreak.starts.slice(0, 4),
        reason: lastBreak.reason.replace(/\.$/, ''),
      }),
    );
  }
  return found;
}

function join(sentences: readonly string[]): string {
  return sentences.join(' ');
}
