import type { Indicator } from '../../indicator.ts';
import type { FileSample, LoadingContext, ObservationFormat, SheetRow, SourceFile } from '../format.ts';
import { LoadProblem } from '../format.ts';
import { numberOrNothing } from './cell.ts';
import { profileCounts } from './cpop-datasets.ts';
import { labelledYear } from './cpop-marks.ts';
import { childPoverty, outOfWorkBenefits } from './indicators/cpop-early-years-and-poverty.ts';
import {
  type CellMeaning,
  countsOf,
  missing,
  notApplicable,
  observation,
  suppressed,
  valueOf,
} from './observe.ts';
import { singleYear } from './period-text.ts';

/** Sheets with two tables side by side, and what they count; the names start so, whatever follows. */
const sheetsOf: readonly { starts: string; indicator: Indicator }[] = [
  { starts: 'Child Poverty - ', indicator: childPoverty },
  { starts: 'OOWB - ', indicator: outOfWorkBenefits },
];

function indicatorOf(sheet: string): Indicator | null {
  return sheetsOf.find(({ starts }) => sheet.startsWith(starts))?.indicator ?? null;
}

interface Pairing {
  countColumn: number;
  populationColumn: number;
  period: number;
  label: string;
}

/** The years of the counts are `2014/15` and those of the populations 2014: mid-year, within that financial year. */
function pairColumns(row: SheetRow, context: LoadingContext): Pairing[] {
  const populations = new Map<number, number>();
  row.cells.forEach((cell, column) => {
    const year = typeof cell === 'number' ? cell : Number(cell ?? Number.NaN);
    if (Number.isInteger(year) && year > 1900) populations.set(year, column);
  });
  return row.cells.flatMap((cell, column) => {
    if (typeof cell !== 'string' || !/^\d{4}\/\d{2}$/.test(cell)) return [];
    const year = labelledYear(cell, { line: row.row, column: cell });
    const populationColumn = populations.get(year);
    if (populationColumn === undefined) {
      throw new LoadProblem(`has no column ${year} in the table of populations beside it`, {
        line: row.row,
        column: cell,
      });
    }
    const period = context.period(singleYear('financial-year', year));
    return [{ countColumn: column, populationColumn, period, label: cell }];
  });
}

const zoneCode = /^S0[12]\d{6}$/;

/** The Department for Work and Pensions prints `..` for a number too small to show. */
const tooSmallToShow = '..';

function share(numerator: number | null, denominator: number | null, per: number): CellMeaning {
  if (denominator === 0) return notApplicable;
  return numerator === null || denominator === null ? missing : valueOf((numerator / denominator) * per);
}

async function readSheet(
  file: SourceFile,
  context: LoadingContext,
  sheet: string,
  indicator: Indicator,
): Promise<void> {
  const per = indicator.per ?? 100;
  const series = context.series(indicator, {});
  let pairings: Pairing[] | null = null;
  for await (const batch of file.sheetRows(sheet, { storedResults: true })) {
    for (const row of batch) {
      // Row 1 titles the two tables, row 2 heads their columns; totals and debris at the end carry no code.
      if (row.row === 2) pairings = pairColumns(row, context);
      const code = row.cells[0];
      if (pairings === null || typeof code !== 'string' || !zoneCode.test(code)) continue;
      const codes = row.cells.filter((cell) => typeof cell === 'string' && zoneCode.test(cell));
      if (codes.some((other) => other !== code)) {
        throw new LoadProblem('names different zones in the two tables', {
          line: row.row,
          value: codes.join(', '),
        });
      }
      context.countRow();
      const area = context.areaByCode(code, { line: row.row, column: 'A' });
      for (const { countColumn, populationColumn, period, label } of pairings) {
        const place = { line: row.row, column: label };
        const hidden = row.cells[countColumn] === tooSmallToShow;
        const numerator = hidden ? null : numberOrNothing(row.cells[countColumn], place);
        const denominator = numberOrNothing(row.cells[populationColumn], place);
        const counts = countsOf(numerator, denominator);
        if (numerator !== null && denominator !== null && denominator > 0 && counts.numerator === null) {
          context.reject({
            ...place,
            value: `${numerator} of ${denominator}`,
            reason:
              'More people counted than live there: count and population are estimates that do not fit.',
          });
        }
        context.observe(
          observation(hidden ? suppressed : share(counts.numerator, denominator, per), {
            series,
            area,
            period,
            ...counts,
            sourceRow: row.row,
            sourceColumn: countColumn + 1,
          }),
        );
      }
    }
  }
}

function countedSheets(sample: FileSample): readonly string[] {
  return sample.sheets
    .filter(
      ({ name, rows }) => indicatorOf(name) && (rows[1] ?? []).some((cell) => /^\d{4}\/\d{2}$/.test(cell)),
    )
    .map(({ name }) => name);
}

/** The profile's counts: in each sheet the counts on the left, the populations on the right, headings in row 2. */
export const cpopCounts: ObservationFormat = {
  key: 'cpop-counts',
  title: 'Community Planning Outcomes Profile, counts and populations in two tables side by side',
  stage: 'observations',
  recognises: (sample) => sample.kind === 'workbook' && countedSheets(sample).length >= 2,
  describe: () => ({ dataset: profileCounts, edition: 'data zones and zones' }),
  async read(file, context) {
    for (const { name } of file.sample.sheets) {
      const indicator = indicatorOf(name);
      if (indicator) await readSheet(file, context, name, indicator);
      else {
        context.reject({
          sheet: name,
          line: 1,
          column: '',
          value: name,
          reason: 'A sheet of another layout; its crimes are those of SIMD 2020 and are read from there.',
        });
      }
    }
  },
};
