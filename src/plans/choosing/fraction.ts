/** An exact fraction: scores are compared and shown without rounding. The denominator is above 0. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/** In lowest terms. @throws RangeError where the denominator is 0 or less */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator <= 0n)
    throw new RangeError(`A fraction has a denominator above 0; this has ${denominator}.`);
  const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

const nothing: Fraction = { numerator: 0n, denominator: 1n };

export function sumOf(parts: readonly Fraction[]): Fraction {
  return parts.reduce(
    (sum, part) =>
      fraction(
        sum.numerator * part.denominator + part.numerator * sum.denominator,
        sum.denominator * part.denominator,
      ),
    nothing,
  );
}

export function dividedBy({ numerator, denominator }: Fraction, by: bigint): Fraction {
  return fraction(numerator, denominator * by);
}

/** Below 0, 0 or above 0, as for sorting. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** As so many hundredths with one decimal, half rounded up: 2/3 → `66.7`. Of fractions of 0 or more. */
export function inHundredths({ numerator, denominator }: Fraction): string {
  const tenths = (numerator * 2_000n + denominator) / (denominator * 2n);
  return `${tenths / 10n}.${tenths % 10n}`;
}

/** `2/3`; whole numbers alone. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
