import type { Indicator } from '../indicator.ts';
import type { Period } from '../period.ts';
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

/** Finds a mapping's columns in a header. Throws LoadProblem naming the one that is missing. */
export function tidyColumns({ columns }: Mapping, header: readonly string[], line: number): TidyColumns {
  const names = header.map((name) => name.trim());
  const at = (name: string | undefined): number => {
    if (name === undefined) return -1;
    const place = names.indexOf(name);
    if (place >= 0) return place;
    throw new LoadProblem(`is missing; the header has ${names.slice(0, 20).join(', ')}`, {
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
    const { areaKind } = this.mapping;
    return areaKind === null
      ? this.context.areaByCode(text.trim(), where)
      : this.context.areaBySpelling(areaKind, text, where);
  }

  period(text: string, line: number): number {
    const kind = this.mapping.periodKind;
    const day = text.trim();
    let period: Period | null;
    if (kind === 'point') period = /^\d{4}-\d\d-\d\d$/.test(day) ? pointInTime(day, day) : null;
    else period = readPeriod(text, kind);
    if (period) return this.context.period(period);
    throw new LoadProblem(
      kind === 'point' ? 'is no day such as 2022-06-30' : 'is no period Commonty can read',
      {
        line,
        column: this.name(this.columns.period),
        value: text,
      },
    );
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
    return new LoadProblem('is no number, and no word the mapping explains under words', {
      line,
      column: this.name(column),
      value,
    });
  }

  private name(column: number): string {
    return this.columns.header[column] ?? '';
  }
}
