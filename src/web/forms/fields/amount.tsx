import { MoneyField, NumberField } from '../../components/form/text-field.tsx';
import type { FormField } from '../field.ts';
import { quoted, wrong } from '../problem.ts';
import { readMoney, writeMoney } from '../read-money.ts';
import { readNumber } from '../read-number.ts';
import { type FieldOptions, type Maybe, oneAnswer } from './text.tsx';

export interface NumberOptions extends FieldOptions {
  min?: number;
  max?: number;
  /** Most decimals; whole numbers unless told. */
  decimals?: number;
}

/** A number within its bounds: 0 to 1,000,000,000 unless told. */
export function number<const Options extends NumberOptions>(
  options: Options,
): FormField<Maybe<Options, number>> {
  const { min = 0, max = 1_000_000_000, decimals = 0 } = options;
  const told = (bound: number) => bound.toLocaleString('en-GB', { maximumFractionDigits: 15 });
  return oneAnswer<Options, number>(options, {
    read: (typed) => {
      const read = readNumber(typed, decimals);
      if (typeof read === 'function') return read;
      const value = quoted(typed);
      if (read < min) return wrong('wrong.numberLow', { value, min: told(min) });
      if (read > max) return wrong('wrong.numberHigh', { value, max: told(max) });
      return { value: read };
    },
    write: (value) => value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 15 }),
    draw: ({ typed, ...field }) => (
      <NumberField {...field} value={typed[0] ?? ''} inputmode={decimals === 0 ? 'numeric' : 'decimal'} />
    ),
  });
}

/** Pence as a bigint, within its bounds: nothing to ten thousand million pounds unless told. */
export function money<const Options extends FieldOptions & { min?: bigint; max?: bigint }>(
  options: Options,
): FormField<Maybe<Options, bigint>> {
  const { min = 0n, max = 1_000_000_000_000n } = options;
  return oneAnswer<Options, bigint>(options, {
    read: (typed) => {
      const read = readMoney(typed);
      if (typeof read === 'function') return read;
      const value = quoted(typed);
      if (read < min) return wrong('wrong.numberLow', { value, min: `£${writeMoney(min)}` });
      if (read > max) return wrong('wrong.numberHigh', { value, max: `£${writeMoney(max)}` });
      return { value: read };
    },
    write: writeMoney,
    draw: ({ typed, ...field }) => <MoneyField {...field} value={typed[0] ?? ''} />,
  });
}
