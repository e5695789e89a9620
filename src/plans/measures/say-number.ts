import { formatNumber, withUnit } from '../../web/index.ts';
import type { Language } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import { decimalsOf } from './decimal.ts';
import type { MeasureWords } from './measure.ts';

type Style = Pick<MeasureWords, 'unit' | 'decimals' | 'valueType'>;

/** A value of a measure as people read it: `12.5%`, `£1,200`, `yes`. */
export function sayNumber(value: string, { unit, decimals, valueType }: Style, language: Language): string {
  if (valueType === 'yes-no') return say(language, Number(value) === 1 ? 'measure.yes' : 'measure.no');
  return withUnit(formatNumber(Number(value), Math.max(decimals, decimalsOf(value))), unit);
}

/** A number that was worked out, with as many decimals as the measure has. */
export function sayWorkedOut(value: number, { unit, decimals }: Style): string {
  return withUnit(formatNumber(value, decimals), unit);
}
