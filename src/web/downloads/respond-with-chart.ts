import type { PageContext } from '../page-context.ts';
import { respondWithBytes, respondWithText } from '../respond.ts';
import { type ChartFile, chartSvg } from './chart-file.ts';
import type { ChartFormat } from './file-format.ts';
import { fileOrigin } from './file-origin.ts';
import { png } from './png.ts';
import { fileNameOf } from './respond-with-table.ts';

/** The chart in the format asked for, saved under its own name. */
export async function respondWithChart(
  request: Request,
  context: PageContext,
  format: ChartFormat,
  chart: ChartFile,
): Promise<Response> {
  const svg = chartSvg(chart, fileOrigin(request, context));
  const name = fileNameOf(chart.fileName, context);
  const headers = { 'Content-Disposition': `attachment; filename="${name}.${format}"` };
  if (format === 'svg') return respondWithText(request, svg, 'image/svg+xml; charset=utf-8', { headers });
  return respondWithBytes(request, await png(svg), 'image/png', { headers });
}
