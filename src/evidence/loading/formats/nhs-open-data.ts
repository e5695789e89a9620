import type { Indicator } from '../../indicator.ts';
import type { Period } from '../../period.ts';
import { LoadProblem, type LoadingContext, type ObservationFormat, type TextRow } from '../format.ts';
import { numberInCell } from './cell.ts';
import { Columns } from './columns.ts';
import { openCubeIndicator } from './indicators/open-cube.ts';
import { population } from './indicators/population.ts';
import { LeftOutLines } from './left-out-lines.ts';
import { openGovernmentLicence } from './licences.ts';
import {
  areaColumn,
  type OpenDataColumns,
  sortColumns,
  type TimeColumn,
  timeColumn,
} from './nhs-open-data-columns.ts';
import { type CellMeaning, observation, valueOf } from './observe.ts';
import { type Qualifier, qualifierOf } from './open-data-qualifiers.ts';
import { pointInTime, readPeriod } from './period-text.ts';
import { meansEverybody, slug } from './slug.ts';

/** Commonty keeps years, quarters, ranges and days; a file by month or week must not pass as one by year. */
function refuseShortPeriods(names: readonly string[], line: number): void {
  const column = names.find((name) => /^(Month|Week)(Ending|Beginning|Number)?$/.test(name));
  if (column === undefined) return;
  throw new LoadProblem(
    'is a column of months or weeks, which are not read: only days, quarters, years and ranges are',
    {
      line,
      column,
    },
  );
}

/** Codes of no place: special boards, other countries, no fixed abode, not known (publisher's geography codes). */
const noPlace = /^(SB0\d+|SN0\d+|S082\d+|S272\d+|RA\d+)$/;

/** `AllAges`, `Age0` … `Age90plus` of the population files. */
const ageColumn = /^(?:AllAges|Age(\d+)(plus)?)$/;

function qualifiedColumns(header: readonly string[]): string[] {
  return header.filter((name) => name.endsWith('QF') && header.includes(name.slice(0, -2)));
}

function periodOf(text: string, column: TimeColumn, ofPeople: boolean): Period | null {
  if (column === 'Date') {
    const day = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    return day ? pointInTime(`${day[1]}-${day[2]}-${day[3]}`, `${day[3]}/${day[2]}/${day[1]}`) : null;
  }
  if (ofPeople && /^\d{4}$/.test(text)) return pointInTime(`${text}-06-30`, `mid-${text}`);
  return readPeriod(text, column === 'FinancialYear' ? 'financial-year' : 'calendar-year');
}

function measureOf(name: string, layout: OpenDataColumns): { indicator: Indicator; age: string | null } {
  const age = ageColumn.exec(name);
  if (age)
    return { indicator: population, age: age[1] === undefined ? null : age[2] ? `${age[1]}+` : age[1] };
  const publisher = { prefix: 'phs' as const, source: 'Public Health Scotland, open data' };
  return { indicator: openCubeIndicator(publisher, name, null, layout.dimensions), age: null };
}

function reader(columns: Columns, layout: OpenDataColumns, context: LoadingContext, leftOut: LeftOutLines) {
  const measures = layout.measures.map((name) => ({
    name,
    at: columns.at(name),
    ...measureOf(name, layout),
  }));
  const ofPeople = measures.some(({ indicator }) => indicator === population);
  const known = new Map<string, number>();
  const qualifierAt = (name: string) => (columns.has(`${name}QF`) ? columns.at(`${name}QF`) : null);

  return ({ line, cells }: TextRow) => {
    const cell = (name: string) => (cells[columns.at(name)] ?? '').trim();
    const qualifier = (name: string): Qualifier => {
      const at = qualifierAt(name);
      const mark = at === null ? '' : (cells[at] ?? '').trim();
      const known = qualifierOf(mark);
      if (!known)
        throw new LoadProblem('is no qualifier that Commonty knows', {
          line,
          column: `${name}QF`,
          value: mark,
        });
      return known;
    };
    const code = cell(layout.area);
    if (noPlace.test(code)) {
      leftOut.add({
        line,
        column: layout.area,
        value: code,
        reason: 'A code of the publisher for people or activity outside any area.',
      });
      return;
    }
    const location = layout.location === null ? '' : cell(layout.location);
    if (location !== '' && location !== code) {
      leftOut.add({
        line,
        column: 'Location',
        value: location,
        reason: 'A hospital or other location, which is no area.',
      });
      return;
    }
    const time = cell(layout.time);
    const period = periodOf(time, layout.time, ofPeople);
    if (!period) throw new LoadProblem('is no period', { line, column: layout.time, value: time });
    const breakdown: Record<string, string> = {};
    for (const dimension of layout.dimensions) {
      const value = cell(dimension);
      const at = qualifierAt(dimension);
      // `d` beside a dimension: the row adds up the others.
      const derived = at !== null && (cells[at] ?? '').trim() === 'd';
      if (value !== '' && !derived && !meansEverybody(value)) {
        breakdown[slug(dimension)] = dimension === 'Sex' ? value.toLowerCase().replace(/s$/, '') : value;
      }
    }
    const breakdownKey = JSON.stringify(breakdown);
    const area = context.areaByCode(code, { line, column: layout.area });
    for (const { name, at, indicator, age } of measures) {
      const text = (cells[at] ?? '').trim();
      const { empty, nature, breaks } = qualifier(name);
      const meaning: CellMeaning =
        text === '' || text === '*'
          ? { status: empty ?? (text === '*' ? 'suppressed' : 'missing'), value: null }
          : valueOf(numberInCell(text, { line, column: name }));
      const seriesKey = `${name} ${breakdownKey}`;
      const series =
        known.get(seriesKey) ?? context.series(indicator, age === null ? breakdown : { ...breakdown, age });
      known.set(seriesKey, series);
      if (breaks)
        context.breakBefore(series, period.starts, 'The publisher marks a break in the series here.');
      context.observe(
        observation(meaning, {
          series,
          area,
          period: context.period(period),
          nature,
          sourceRow: line,
          sourceColumn: at + 1,
        }),
      );
    }
  };
}

/** An open data file of Public Health Scotland: columns of codes, and beside a column `X` its qualifiers `XQF`. */
export const nhsOpenData: ObservationFormat = {
  key: 'nhs-scotland-open-data',
  title: 'NHS Scotland open data, with qualifier columns',
  stage: 'observations',
  recognises: (sample) => {
    const names = sample.header.map((name) => name.trim());
    return (
      sample.kind === 'text' &&
      qualifiedColumns(names).length > 0 &&
      areaColumn(names) !== null &&
      timeColumn(names) !== null
    );
  },
  describe: (sample) => {
    // The file carries no title: its columns, without area and time, say what it is.
    const subject = sample.header.filter(
      (name) =>
        !name.endsWith('QF') && !ageColumn.test(name) && name !== '_id' && name !== timeColumn(sample.header),
    );
    return {
      dataset: {
        key: `phs-open-data-${subject.map(slug).join('-')}`,
        title: `NHS Scotland open data: ${subject.join(', ')}`,
        publisher: 'Public Health Scotland',
        ...openGovernmentLicence,
        sourcePage: 'https://www.opendata.nhs.scot/',
        description: 'A file of the open data platform; the file does not carry its title.',
        smallNumberThreshold: 0,
        precedence: 0,
      },
      edition: '',
    };
  },
  async read(file, context) {
    let columns: Columns | null = null;
    let take: ReturnType<typeof reader> | null = null;
    const leftOut = new LeftOutLines();
    for await (const batch of file.rows()) {
      let rows = batch;
      if (columns === null && rows[0]) {
        columns = new Columns(rows[0].cells, rows[0].line);
        refuseShortPeriods(columns.names, rows[0].line);
        rows = rows.slice(1);
      }
      if (columns !== null && take === null && rows.length > 0) {
        const layout = sortColumns(columns, rows);
        if (!layout || layout.measures.length === 0) {
          throw new LoadProblem('has no column of numbers beside area and time', {
            line: rows[0]?.line ?? 1,
          });
        }
        take = reader(columns, layout, context, leftOut);
      }
      for (const row of rows) {
        if (row.cells.length === 1 && row.cells[0] === '') continue;
        if (row.cells.length !== columns?.names.length) {
          throw new LoadProblem(
            `has ${row.cells.length} cells where the header has ${columns?.names.length ?? 0}`,
            { line: row.line },
          );
        }
        context.countRow();
        take?.(row);
      }
    }
    if (take === null) throw new LoadProblem('holds no data under its header');
    leftOut.tell(context);
  },
};
