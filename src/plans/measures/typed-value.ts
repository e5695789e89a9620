import { failed, ok, type Result } from '../../kernel/result.ts';
import { type FieldError, fieldError } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { readDecimal } from './decimal.ts';
import type { ValueType } from './measure.ts';

/** A value as somebody typed it; yes and no are 1 and 0. */
export function readTyped(typed: string, type: ValueType, field: string): Result<string, FieldError> {
  if (type === 'yes-no') {
    const said = new Map([
      ['yes', '1'],
      ['1', '1'],
      ['no', '0'],
      ['0', '0'],
    ]).get(typed.trim().toLowerCase());
    return said === undefined
      ? failed(fieldError(field, (language) => speak(language, 'problem.yes-no', { value: typed })))
      : ok(said);
  }
  const bare = typed.trim().replace(/^£/, '').replace(/%$/, '');
  const value = readDecimal(bare);
  return value === null
    ? failed(
        fieldError(field, (language) => speak(language, 'problem.number', { value: typed.slice(0, 40) })),
      )
    : ok(value);
}

export function writeTyped(value: string, type: ValueType): string {
  if (type !== 'yes-no') return value;
  return Number(value) === 1 ? 'yes' : 'no';
}
