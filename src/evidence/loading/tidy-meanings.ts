import type { Indicator } from '../indicator.ts';
import { Temporal } from 'temporal-polyfill';
import type { Period } from '../period.ts';
import { numberAdvice, periodAdvice } from './cell-advice.ts';
import { type LoadingContext, LoadProblem } from './format.ts';
import { pointInTime, readPeriod } from './formats/period-text.ts';
import { indicatorsOf, type Mapping } from './mapping.ts';
import { plainNumber } from './plain-number.ts';
import { natureByte, statusByte } from './release-writer.ts';

/** Which cell of a row is what, 0-based; -1 where the file has no such column. */
export interface TidyColumns {
  header: readonly string[];
  area: number;
  period: number;
  value: number;
  numerator: number;
  denominator: number;
  lower: number;
  upper: number;
  nature: number;
  /** The indicator's column first (where there is one), then the breakdowns in the mapping's order. */
  keys: readonly number[];
}

/**
 * Finds a mapping's columns in a header. Throws LoadProblem naming the one that is missing, or that is there twice.
 * `advice`: what else to say of a missing one.
 */
export function tidyColumns(
  { columns }: Mapping,
  header: readonly string[],
  line: number,
  advice: (name: string) => string = () => '',
): TidyColumns {
  const names = header.map((name) => name.trim());
  const at = (name: string | undefined): number => {
    if (name === undefined) return -1;
    const place = names.indexOf(name);
    if (names.indexOf(name, place + 1) > place && place >= 0) {
      throw new LoadProblem('stands in the header more than once; give each column a name of its own', {
        line,
        column: name,
      });
    }
    if (place >= 0) return place;
    throw new LoadProblem(`is missing; the header has ${names.slice(0, 20).join(', ')}${advice(name)}`, {
      line,
      column: name,
    });
  };
  const keyNames = [...(columns.indicator ? [columns.indicator] : []), ...Object.values(columns.breakdowns)];
  return {
    header: names,
    area: at(columns.area),
    period: at(columns.period),
    value: at(columns.value),
    numerator: at(columns.numerator),
    denominator: at(columns.denominator),
    lower: at(columns.lower),
    upper: at(columns.upper),
    nature: at(columns.nature),
    keys: keyNames.map(at),
  };
}

/** No official figure about Scotland is of a time before the first census, and no projection goes so far. */
const earliestDay = '1801-01-01';
const latestDay = '2201-12-31';

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/** What the words of a tidy file mean: the slow half, asked once for each different word. */
export class TidyMeanings {
  private readonly mapping: Mapping;
  private readonly columns: TidyColumns;
  private readonly context: LoadingContext;
  private readonly indicators: Map<string, Indicator>;
  private readonly statuses = new Map<string, number>();

  constructor(mapping: Mapping, columns: TidyColumns, context: LoadingContext) {
    this.mapping = mapping;
    this.columns = columns;
    this.context = context;
    this.indicators = indicatorsOf(mapping);
    const { suppressed, missing, notApplicable } = mapping.words;
    for (const word of suppressed) this.statuses.set(word, statusByte.suppressed);
    for (const word of missing) this.statuses.set(word, statusByte.missing);
    for (const word of notApplicable) this.statuses.set(word, statusByte['not-applicable']);
  }

  area(text: string, line: number): number {
    const where = { line, column: this.name(this.columns.area) };
    if (text.trim() === '')
      throw new LoadProblem('names no area: the cell is empty', { ...where, value: text });
    const { areaKind } = this.mapping;
    return areaKind === null
      ? this.context.areaByCode(text.trim(), where)
      : this.context.areaBySpelling(areaKind, text, where);
  }

  period(text: string, line: number): number {
    const kind = this.mapping.periodKind;
    const day = text.trim();
    let period: Period | null;
    if (kind === 'point') period = isDay(day) ? pointInTime(day, day) : null;
    else period = readPeriod(text, kind);
    const where = { line, column: this.name(this.columns.period), value: text };
    if (!period) throw new LoadProblem(periodAdvice(text, kind === 'point'), where);
    if (period.kind === 'quarter' && kind !== 'calendar-year') {
      throw new LoadProblem(
        'is a quarter, and in a file of other years nobody can tell which months; with "periodKind": "calendar-year" Q1 is January to March',
        where,
      );
    }
    if (period.starts < earliestDay || period.ends > latestDay) {
      throw new LoadProblem(`lies before ${earliestDay} or after ${latestDay}; is it a year?`, where);
    }
    return this.context.period(period);
  }

  /** `keys`: the row's cells of `columns.keys`. */
  series(keys: readonly string[], line: number): number {
    const named = this.mapping.columns.indicator !== undefined;
    const word = named ? (keys[0] as string).trim() : ([...this.indicators.keys()][0] as string);
    const indicator = this.indicators.get(word);
    if (!indicator) {
      throw new LoadProblem('is an indicator the mapping does not describe; add it under indicators', {
        line,
        column: this.name(this.columns.keys[0] ?? -1),
        value: word,
      });
    }
    const breakdown: Record<string, string> = {};
    for (const [place, of] of Object.keys(this.mapping.columns.breakdowns).entries()) {
      const is = (keys[place + (named ? 1 : 0)] as string).trim();
      if (is !== '' && !this.mapping.everybody[of]?.includes(is)) breakdown[of] = is;
    }
    return this.context.series(indicator, breakdown);
  }

  nature(text: string, line: number): number {
    const nature = this.mapping.natures[text.trim()];
    if (nature) return natureByte[nature];
    throw new LoadProblem('is a nature the mapping does not describe; add it under natures', {
      line,
      column: this.name(this.columns.nature),
      value: text,
    });
  }

  /** A number with white space round it; NaN where it is none. */
  spaced(text: string): number {
    return plainNumber(text.trim());
  }

  /** What stands in a value's cell that is no plain number: the byte of a status. Throws LoadProblem. */
  status(text: string, line: number): number {
    const status = this.statuses.get(text.trim());
    if (status !== undefined) return status;
    throw this.noNumber(text, this.columns.value, line);
  }

  /** A number beside the value; a word that says there is none gives NaN. */
  beside(text: string, column: number, line: number): number {
    const plain = plainNumber(text.trim());
    if (plain === plain || text.trim() === '' || this.statuses.has(text.trim())) return plain;
    throw this.noNumber(text, column, line);
  }

  private noNumber(value: string, column: number, line: number): LoadProblem {
    return new LoadProblem(numberAdvice(value), {
      line,
      column: this.name(column),
      value,
    });
  }

  private name(column: number): string {
    return this.columns.header[column] ?? '';
  }
}
