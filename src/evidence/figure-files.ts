import {
  csv,
  jsonEnvelope,
  type PageContext,
  pathIn,
  respondWithDownload,
  respondWithText,
} from '../web/index.ts';
import type { Catalogue } from './catalogue.ts';
import { type FigureRow, figureCsvColumns, figureJsonColumns } from './figure-rows.ts';

export type FileFormat = 'csv' | 'json';

export interface FigureFile {
  title: string;
  /** Without ending. */
  fileName: string;
  rows: readonly FigureRow[];
}

/** `S12000015.csv` → the code and the format asked for; a name without a known ending is a page. */
export function splitFormat(name: string): { name: string; format: FileFormat | null } {
  const [, stem, ending] = /^(.+)\.(csv|json)$/.exec(name) ?? [];
  return stem && ending ? { name: stem, format: ending as FileFormat } : { name, format: null };
}

/** Figures as a file, each with its source row; JSON carries publishers and licences too. */
export function respondWithFigures(
  request: Request,
  context: PageContext,
  catalogue: Catalogue,
  format: FileFormat,
  file: FigureFile,
): Response {
  if (format === 'csv') {
    return respondWithDownload(
      request,
      csv(figureCsvColumns, file.rows),
      'text/csv; charset=utf-8',
      `${file.fileName}.csv`,
    );
  }
  const used = new Set(file.rows.map(({ dataset }) => dataset));
  const sources = [...catalogue.datasets.values()]
    .filter(({ key }) => used.has(key))
    .map((dataset) => ({
      title: dataset.title,
      publisher: dataset.publisher,
      licence: { name: dataset.licence, href: dataset.licenceUrl },
      href: pathIn(context.language, `/data/${dataset.key}`),
    }));
  const text = jsonEnvelope({
    title: file.title,
    path: context.path,
    demonstration: context.demonstration,
    dataVersion: catalogue.version,
    sources,
    columns: figureJsonColumns,
    rows: file.rows,
  });
  return respondWithText(request, text, 'application/json; charset=utf-8');
}
