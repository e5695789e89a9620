import type { TextRow } from '../format.ts';
import type { Columns } from './columns.ts';

/** Area columns, the smallest area first: where several stand side by side the smallest is what a row is about. */
const areaColumns = [
  /^(DataZone|DZ)(2011)?$/,
  /^(IntZone|IZ)(2011)?$/,
  /^(CA|CouncilArea)(2011|2018|2019)?$/,
  /^HSCP(2016|2018|2019)?$/,
  /^(HB|HBR|HBT|HealthBoard)(2014|2018|2019)?$/,
  /^Country$/,
];
/** The shortest stretch of time first: it is what a row is about. */
const timeColumns = ['Date', 'Quarter', 'FinancialYear', 'CalendarYear', 'Year'] as const;
export type TimeColumn = (typeof timeColumns)[number];

/** Dimensions whose values are numbers. */
const numericDimensions = /^(SIMD.*|Age|Ward)$/;
const ignored = /^(_id|Location|.*Name)$/;

export interface OpenDataColumns {
  area: string;
  time: TimeColumn;
  location: string | null;
  dimensions: string[];
  measures: string[];
}

export function areaColumn(names: readonly string[]): string | null {
  for (const pattern of areaColumns) {
    const name = names.find((one) => pattern.test(one));
    if (name !== undefined) return name;
  }
  return null;
}

export function timeColumn(names: readonly string[]): TimeColumn | null {
  return timeColumns.find((one) => names.includes(one)) ?? null;
}

/** Sorts the columns into area, time, dimensions (words) and measures (numbers), looking at the first rows. */
export function sortColumns(columns: Columns, rows: readonly TextRow[]): OpenDataColumns | null {
  const area = areaColumn(columns.names);
  const time = timeColumn(columns.names);
  if (!area || !time) return null;
  const rest = columns.names.filter(
    (name) =>
      name !== '' &&
      !(timeColumns as readonly string[]).includes(name) &&
      !name.endsWith('QF') &&
      !ignored.test(name) &&
      !areaColumns.some((pattern) => pattern.test(name)),
  );
  const isNumber = (name: string) => {
    const at = columns.at(name);
    const filled = rows
      .map(({ cells }) => (cells[at] ?? '').trim())
      .filter((cell) => cell !== '' && cell !== '*');
    return filled.length > 0 && filled.every((cell) => Number.isFinite(Number(cell)));
  };
  const measures = rest.filter((name) => !numericDimensions.test(name) && isNumber(name));
  return {
    area,
    time,
    location: columns.has('Location') ? 'Location' : null,
    dimensions: rest.filter((name) => !measures.includes(name)),
    measures,
  };
}
