const plain = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const powersOfTen = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** A decimal number as statistics write it: digits, one full stop, perhaps a sign or an exponent. NaN: it is none. */
export function plainNumber(text: string): number {
  if (!plain.test(text)) return Number.NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}

/**
 * The same from bytes. Up to 15 digits and 22 decimals, digits ÷ power of ten is one exact division of two exact
 * doubles and so correctly rounded (Clinger 1990, "How to read floating point numbers accurately"); the rest
 * goes the long way.
 */
export function plainNumberOfBytes(bytes: Buffer, start: number, end: number): number {
  let at = start;
  const first = bytes[at];
  const negative = first === 45;
  if (negative || first === 43) at += 1;
  let digits = 0;
  let mantissa = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (digit === -2 && decimals < 0) {
      decimals = 0;
    } else {
      return plainNumber(bytes.toString('latin1', start, end));
    }
  }
  if (digits === 0) return Number.NaN;
  if (digits > 15) return plainNumber(bytes.toString('latin1', start, end));
  const value = decimals > 0 ? mantissa / powersOfTen[decimals]! : mantissa;
  return negative ? 0 - value : value;
}
