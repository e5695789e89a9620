import { type Problem, quoted, wrong } from './problem.ts';

/** A number in figures: `1250`, `1,250`, `-3.5`; no more decimals than asked for. */
export function readNumber(text: string, decimals: number): number | Problem {
  const value = quoted(text);
  const match = /^([+-]?)(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d+))?$/.exec(text);
  if (match === null) return wrong('wrong.number', { value });
  const [, sign, whole = '', fraction = ''] = match;
  if (decimals === 0 && fraction !== '') return wrong('wrong.whole', { value });
  if (fraction.length > decimals) return wrong('wrong.decimals', { value, most: decimals });
  const number = Number(`${whole.replaceAll(',', '')}.${fraction || 0}`);
  return sign === '-' && number !== 0 ? -number : number;
}
