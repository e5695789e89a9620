import type { FileSample, LoadingContext, ObservationFormat, SheetRow } from '../format.ts';
import { numberOrNothing } from './cell.ts';
import { councilByName } from './council-by-name.ts';
import { profileWorkbooks } from './cpop-datasets.ts';
import { labelledYear, measureNamed, natureOf, splitHeading } from './cpop-marks.ts';
import { missing, observation, valueOf } from './observe.ts';

type Sheet = FileSample['sheets'][number];

function isMeasureSheet(sheet: Sheet): boolean {
  return (sheet.rows[0] ?? []).filter((heading) => splitHeading(heading) !== null).length >= 2;
}

/** Sheets of zones head their first column `InterZone`; those of partnerships leave it blank. */
function isOfZones(sheet: Sheet): boolean {
  return sheet.rows[0]?.[0]?.trim() === 'InterZone';
}

interface Heading {
  column: number;
  text: string;
  series: number;
  period: number;
  nature: ReturnType<typeof natureOf>;
}

function readHeadings(row: SheetRow, context: LoadingContext): Heading[] {
  const headings: Heading[] = [];
  row.cells.forEach((cell, column) => {
    if (column === 0 || typeof cell !== 'string' || cell.trim() === '') return;
    const place = { line: row.row, column: cell };
    const parts = splitHeading(cell);
    if (!parts) {
      context.reject({
        ...place,
        value: cell,
        reason: 'A heading that is not Indicator_Type_Year; the column is left out.',
      });
      return;
    }
    const measure = measureNamed(parts.name, place);
    headings.push({
      column,
      text: cell,
      series: context.series(measure.indicator, {}),
      period: context.period(measure.period(labelledYear(parts.label, place))),
      nature: natureOf(parts.mark, place),
    });
  });
  return headings;
}

/** The profile's workbooks: one sheet a measure, one column a year, columns without heading to be left alone. */
export const cpopWorkbook: ObservationFormat = {
  key: 'cpop-workbook',
  title: 'Community Planning Outcomes Profile, workbook with columns Indicator_Type_Year',
  stage: 'observations',
  recognises: (sample) => sample.kind === 'workbook' && sample.sheets.filter(isMeasureSheet).length >= 2,
  describe: (sample) => ({
    dataset: profileWorkbooks,
    edition: sample.sheets.some((sheet) => isMeasureSheet(sheet) && isOfZones(sheet))
      ? 'zones'
      : 'partnerships',
  }),
  async read(file, context) {
    const council = councilByName(context);
    for (const sheet of file.sample.sheets.filter(isMeasureSheet)) {
      const zones = isOfZones(sheet);
      let headings: Heading[] | null = null;
      // The publisher's projections are formulas; their stored results are what was published.
      for await (const batch of file.sheetRows(sheet.name, { storedResults: true })) {
        for (const row of batch) {
          if (headings === null) {
            headings = readHeadings(row, context);
            continue;
          }
          const name = row.cells[0];
          if (typeof name !== 'string' || name.trim() === '') continue;
          context.countRow();
          const place = { line: row.row, column: 'A' };
          const area = zones ? context.areaByCode(name.trim(), place) : council(name, row.row, place.column);
          for (const heading of headings) {
            const number = numberOrNothing(row.cells[heading.column], {
              line: row.row,
              column: heading.text,
            });
            context.observe(
              observation(number === null ? missing : valueOf(number), {
                series: heading.series,
                area,
                period: heading.period,
                nature: heading.nature,
                sourceRow: row.row,
                sourceColumn: heading.column + 1,
              }),
            );
          }
        }
      }
    }
  },
};
