import { gunzip, isGzip } from './decompress.ts';
import type { FileBytes } from './file-bytes.ts';
import { sampleFile } from './file-sample.ts';
import { type FileSample, LoadProblem, type SourceFile } from './format.ts';
import { textRows } from './text-rows.ts';
import { openWorkbook, type Workbook } from './workbook-rows.ts';

const largestJson = 256 * 1024 * 1024;

/** A source file of which the pipeline also needs the bytes. */
export interface OpenedSource extends SourceFile {
  readonly bytes: FileBytes;
  /** Unpacked bytes, whatever the file is packed in. */
  content(): Promise<AsyncIterable<Uint8Array>>;
}

/**
 * Opens a file for formats. `betweenBatches` is awaited after each batch a format has taken: there the pipeline lets
 * PostgreSQL catch up, so that memory does not grow with the file.
 */
export async function openSource(
  bytes: FileBytes,
  betweenBatches: () => Promise<void> = async () => undefined,
): Promise<OpenedSource> {
  return sourceWith(bytes, await sampleFile(bytes), betweenBatches);
}

export function sourceWith(
  bytes: FileBytes,
  sample: FileSample,
  betweenBatches: () => Promise<void>,
  enterSheet: (name: string | null) => void = () => undefined,
): OpenedSource {
  let workbook: Promise<Workbook | null> | undefined;
  const content = async (): Promise<AsyncIterable<Uint8Array>> =>
    isGzip(await bytes.head(2)) ? gunzip(bytes.chunks()) : bytes.chunks();
  return {
    path: bytes.path,
    name: bytes.name,
    sample,
    bytes,
    content,
    async *rows(options) {
      for await (const batch of textRows(await content(), options)) {
        yield batch;
        await betweenBatches();
      }
    },
    async *sheetRows(sheet, options) {
      workbook ??= openWorkbook(bytes);
      const opened = await workbook;
      if (!opened) throw new LoadProblem('is no workbook');
      for await (const batch of opened.rows(sheet, options)) {
        enterSheet(sheet);
        yield batch;
        await betweenBatches();
      }
      // Not in a `finally`: where a format throws in the middle of a sheet, that sheet is still the one meant.
      enterSheet(null);
    },
    json: async () => {
      const parts: Buffer[] = [];
      let length = 0;
      for await (const part of await content()) {
        length += part.length;
        if (length > largestJson) throw new LoadProblem(`is JSON of more than ${largestJson} bytes`);
        parts.push(Buffer.from(part));
      }
      try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
      } catch (cause) {
        throw new LoadProblem(`is no valid JSON in UTF-8 (${(cause as Error).message})`);
      }
    },
  };
}
