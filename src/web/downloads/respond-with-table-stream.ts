import { Readable } from 'node:stream';
import type { PageContext } from '../page-context.ts';
import { securityHeaders } from '../security-headers.ts';
import { byteOrderMark, csvLines } from './csv.ts';
import { fileOrigin } from './file-origin.ts';
import { jsonEnvelope, refuseNaN } from './json-envelope.ts';
import { fileNameOf } from './respond-with-table.ts';
import { csvColumnsOf, rowObject, type TableFile } from './table-file.ts';

/** A table too long to hold, sent as its rows are read. `file` says everything but the rows. */
export function respondWithTableStream<Row>(
  request: Request,
  context: PageContext,
  format: 'csv' | 'json',
  file: TableFile<Row>,
  batches: AsyncIterable<readonly Row[]>,
): Response {
  const text = format === 'csv' ? csvText(file, batches) : jsonText(request, context, file, batches);
  return new Response(Readable.toWeb(Readable.from(text)) as ReadableStream, {
    headers: {
      ...securityHeaders,
      'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileNameOf(file.fileName, context)}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

async function* csvText<Row>(
  { columns }: TableFile<Row>,
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const shape = csvColumnsOf(columns);
  yield bytes(byteOrderMark + [...csvLines(shape, [])].join(''));
  for await (const rows of batches) yield bytes([...csvLines(shape, rows)].slice(1).join(''));
}

/** The same envelope as of any table; only that the count, which lets a reader notice a cut file, comes after the rows. */
async function* jsonText<Row>(
  request: Request,
  context: PageContext,
  file: TableFile<Row>,
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const envelope = jsonEnvelope({ ...file, rows: [] }, fileOrigin(request, context));
  yield bytes(`${envelope.slice(0, envelope.lastIndexOf('"rowCount"'))}"rows": [`);
  let count = 0;
  for await (const rows of batches) {
    const lines = rows.map((row) => JSON.stringify(rowObject(file.columns, row), refuseNaN));
    yield bytes(`${count === 0 ? '' : ','}\n${lines.join(',\n')}`);
    count += rows.length;
  }
  yield bytes(`\n],\n"rowCount": ${count}\n}\n`);
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
