import type { SourceFile, TextRow } from './format.ts';
import { RecordScanner } from './record-scanner.ts';

const batchRows = 2000;

export type TextOptions = NonNullable<Parameters<SourceFile['rows']>[0]>;

/** CSV records as text, in batches. See RecordScanner for what is refused. */
export async function* textRows(
  chunks: AsyncIterable<Uint8Array>,
  options: TextOptions = {},
): AsyncGenerator<readonly TextRow[]> {
  const scanner = new RecordScanner(options);
  for await (const chunk of chunks) {
    scanner.push(chunk);
    yield* batches(scanner);
  }
  scanner.finish();
  yield* batches(scanner);
}

function* batches(scanner: RecordScanner): Generator<readonly TextRow[]> {
  let batch: TextRow[] = [];
  while (scanner.next()) {
    const cells = new Array<string>(scanner.count);
    for (let cell = 0; cell < cells.length; cell++) cells[cell] = scanner.text(cell);
    batch.push({ line: scanner.line, cells });
    if (batch.length === batchRows) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
