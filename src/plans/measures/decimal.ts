/** Digits before and after the point that a number of a measure may have. */
const mostDigits = 15;
const mostDecimals = 6;

const plain = new RegExp(`^(-?)(\\d{1,${mostDigits}})(?:\\.(\\d{1,${mostDecimals}}))?$`);
const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** A number as somebody types it, `1,250.50`, as PostgreSQL's numeric takes it; null where it is none, or a huge one. */
export function readDecimal(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s\u2009]/g, '')
    .replace('\u2212', '-');
  const match = plain.exec(grouped.test(text) ? text.replaceAll(',', '') : text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction] = match;
  const digits = `${whole.replace(/^0+(?=\d)/, '')}${fraction === undefined ? '' : `.${fraction}`}`;
  return /[1-9]/.test(digits) ? `${sign}${digits}` : digits;
}

/** Below, at or above 0 as the first is less than, equal to or more than the second. Exact, whatever their size. */
export function compareDecimals(a: string, b: string): number {
  const difference = scaled(a) - scaled(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Decimals that are written. */
export function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** A floating number with so many decimals as a decimal; figures of datasets are kept as such numbers. */
export function decimalOf(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}

/** In millionths of millionths: what PostgreSQL gives may have more decimals than may be typed. */
function scaled(text: string): bigint {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(12, '0').slice(0, 12));
  return text.startsWith('-') ? -size : size;
}
