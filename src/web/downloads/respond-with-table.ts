import type { PageContext } from '../page-context.ts';
import { respondWithBytes, respondWithText } from '../respond.ts';
import { csv } from './csv.ts';
import { csvMetadata } from './csv-metadata.ts';
import { fileOrigin } from './file-origin.ts';
import type { TableFormat } from './file-format.ts';
import { jsonEnvelope } from './json-envelope.ts';
import { refuseFile } from './refuse-file.ts';
import { csvColumnsOf, type TableFile } from './table-file.ts';
import { mostWorkbookRows, workbook } from './workbook.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The table in the format asked for. JSON opens in the browser; the others are saved under the table's name. */
export async function respondWithTable<Row>(
  request: Request,
  context: PageContext,
  format: TableFormat,
  file: TableFile<Row>,
): Promise<Response> {
  const origin = fileOrigin(request, context);
  const saved = (ending: string) => ({
    'Content-Disposition': `attachment; filename="${fileNameOf(file.fileName, context)}.${ending}"`,
  });
  switch (format) {
    case 'csv':
      return respondWithText(request, csv(csvColumnsOf(file.columns), file.rows), 'text/csv; charset=utf-8', {
        headers: { ...saved('csv'), Link: describedBy(request) },
      });
    case 'json':
      return respondWithText(request, jsonEnvelope(file, origin), 'application/json; charset=utf-8');
    case 'csv-metadata.json':
      return respondWithText(request, csvMetadata(file, origin), 'application/csvm+json');
    case 'xlsx': {
      const count = file.rows.length;
      if (count > mostWorkbookRows) {
        return refuseFile(
          `This table has ${count} rows; a workbook is made of at most ${mostWorkbookRows}. The .csv has them all.`,
        );
      }
      return respondWithBytes(request, await workbook(file, origin), workbookType, {
        headers: saved('xlsx'),
      });
    }
  }
}

/** RFC 8288; "Model for Tabular Data" (W3C, 2015), section 5.2, finds the metadata by it. */
function describedBy(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `<${pathname.replace(/\.csv$/, '.csv-metadata.json')}${search}>; rel="describedby"; type="application/csvm+json"`;
}

/** Plain ASCII, and marked where the figures are invented: a file outlives the page it came from. */
export function fileNameOf(name: string, { demonstration }: Pick<PageContext, 'demonstration'>): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-');
  return demonstration ? `demonstration-${plain}` : plain;
}
