import type { Json } from './method.ts';

/** A result for people: `key  value` lines for one object, a table for one object per row. Numbers to 6 digits. */
export function printedResult(result: Json, fit: Json | undefined): string[] {
  const lines = Array.isArray(result) ? tableLines(result) : keyLines(result);
  return fit === undefined ? lines : [...lines, '', 'fit', ...keyLines(fit).map((line) => `  ${line}`)];
}

function keyLines(value: Json): string[] {
  const entries = Object.entries(value as Record<string, Json>);
  const width = Math.max(...entries.map(([key]) => key.length));
  return entries.flatMap(([key, held]) => {
    if (!Array.isArray(held)) return [`${key.padEnd(width)}  ${shown(held)}`];
    if (held.length === 0) return [`${key.padEnd(width)}  none`];
    return [key, ...held.map((item) => `  ${shown(item)}`)];
  });
}

function tableLines(rows: readonly Json[]): string[] {
  const objects = rows as readonly Record<string, Json>[];
  const keys = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  const cells = [
    ['row', ...keys],
    ...objects.map((row, i) => [
      `${i + 1}`,
      ...keys.map((key) => (key in row ? shown(row[key] as Json) : '')),
    ]),
  ];
  const widths = ['row', ...keys].map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  return cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd(),
  );
}

function shown(value: Json): string {
  if (value === null) return '–';
  if (typeof value === 'number') return shortNumber(value);
  if (typeof value !== 'object') return `${value}`;
  return Object.entries(value)
    .map(([key, held]) => `${key} ${shown(held as Json)}`)
    .join(', ');
}

/** Whole numbers whole, large ones to one decimal, the rest to six digits. */
function shortNumber(value: number): string {
  if (Number.isInteger(value)) return `${value}`;
  return Math.abs(value) >= 100_000 ? value.toFixed(1) : `${Number(value.toPrecision(6))}`;
}
