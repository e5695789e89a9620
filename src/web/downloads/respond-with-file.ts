import type { PageContext } from '../page-context.ts';
import type { ChartFile } from './chart-file.ts';
import { type AskedFile, chartFormats, isChartFormat, isTableFormat, tableFormats } from './file-format.ts';
import { refuseFile, refuseFormat } from './refuse-file.ts';
import { respondWithChart } from './respond-with-chart.ts';
import { respondWithTable } from './respond-with-table.ts';
import type { TableFile } from './table-file.ts';

/** What a page is given as, each made only when asked for. */
export interface PageFiles {
  table(): TableFile<unknown> | Promise<TableFile<unknown>>;
  /** Left out where the page shows no chart; null where there is nothing to draw for what the query asks. */
  chart?(): ChartFile | null | Promise<ChartFile | null>;
}

/** Answers an address with an ending: the table or the chart in that format, or 404 in plain words. */
export async function respondWithFile(
  request: Request,
  context: PageContext,
  asked: AskedFile,
  files: PageFiles,
): Promise<Response> {
  const { format } = asked;
  if (isTableFormat(format)) return respondWithTable(request, context, format, await files.table());
  if (isChartFormat(format) && files.chart) {
    const chart = await files.chart();
    if (chart) return respondWithChart(request, context, format, chart);
    return refuseFile('There is no such chart: nothing is known to draw for what the address asks.');
  }
  return refuseFormat(
    asked.unknown ?? format ?? '',
    files.chart ? [...tableFormats, ...chartFormats] : tableFormats,
  );
}
