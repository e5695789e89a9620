import { ByteKeys } from './byte-keys.ts';
import { separatorOf } from './file-sample.ts';
import { LoadProblem } from './format.ts';
import type { Mapping } from './mapping.ts';
import { plainNumberOfBytes } from './plain-number.ts';
import { RecordScanner } from './record-scanner.ts';
import { natureByte, statusByte } from './release-writer.ts';
import type { OpenedSource } from './source-file.ts';
import type { FeedingContext } from './store-release.ts';
import { type TidyColumns, TidyMeanings, tidyColumns } from './tidy-meanings.ts';

/**
 * Reads a tidy CSV from its bytes straight into the writer: no string and no object per row. Codes, periods and
 * indicators are looked up by their bytes, numbers are read from theirs; only what is new or odd takes the slow way.
 */
export async function readTidyText(
  file: OpenedSource,
  mapping: Mapping,
  context: FeedingContext,
): Promise<void> {
  const scanner = new RecordScanner(mapping);
  let reader: TidyTextReader | undefined;
  const readRecords = (): void => {
    if (!reader) {
      if (!scanner.next()) return;
      const header = Array.from({ length: scanner.count }, (_, cell) => scanner.text(cell));
      reader = new TidyTextReader(
        scanner,
        mapping,
        tidyColumns(mapping, header, scanner.line, () => separatorAdvice(header, mapping)),
        context,
      );
    }
    if (context.gathersFaults) gatherFaults(scanner, reader, context);
    else while (scanner.next()) reader.readRow();
    context.countRow(reader.takeRowCount());
  };
  for await (const chunk of await file.content()) {
    scanner.push(chunk);
    readRecords();
    await context.drain();
  }
  scanner.finish();
  readRecords();
  if (!reader) throw new LoadProblem('has no header line');
}

/** The same, slower: what is wrong with a row is kept and the next one read. */
function gatherFaults(scanner: RecordScanner, reader: TidyTextReader, context: FeedingContext): void {
  while (scanner.next()) {
    try {
      reader.readRow();
    } catch (problem) {
      if (!(problem instanceof LoadProblem)) throw problem;
      context.fault(problem);
      reader.forgetLastRow();
    }
  }
}

/** A header in one piece was cut at the wrong mark. */
function separatorAdvice(header: readonly string[], { separator }: Mapping): string {
  const found = separatorOf(header.join(separator));
  if (header.length > 1 || found === separator) return '';
  return `; its columns seem to be parted by ${separatorNames[found]}: say "separator": ${JSON.stringify(found)} in the mapping`;
}

const separatorNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;

/** What a text seen for the first time stands for. */
type Meaning = (text: string, line: number) => number;

class TidyTextReader {
  private readonly scanner: RecordScanner;
  private readonly columns: TidyColumns;
  private readonly meanings: TidyMeanings;
  private readonly context: FeedingContext;
  private readonly areas = new ByteKeys();
  private readonly periods = new ByteKeys();
  private readonly natures = new ByteKeys();
  /** One per key column: the words of that column, numbered. */
  private readonly words: readonly ByteKeys[];
  private readonly seriesByWords = new Map<string, number>();
  private readonly wordsOfRow: Int32Array;
  private readonly wordsOfLastRow: Int32Array;
  private lastSeries = -1;
  private rows = 0;
  // Made once: a function made anew for every row would be rubbish to collect by the million.
  private readonly areaMeant: Meaning = (text, line) => this.meanings.area(text, line);
  private readonly periodMeant: Meaning = (text, line) => this.meanings.period(text, line);
  private readonly natureMeant: Meaning = (text, line) => this.meanings.nature(text, line);
  private readonly wordMeant: readonly Meaning[];

  constructor(scanner: RecordScanner, mapping: Mapping, columns: TidyColumns, context: FeedingContext) {
    this.scanner = scanner;
    this.columns = columns;
    this.context = context;
    this.meanings = new TidyMeanings(mapping, columns, context);
    this.words = columns.keys.map(() => new ByteKeys());
    this.wordMeant = this.words.map((words) => () => words.count);
    this.wordsOfRow = new Int32Array(columns.keys.length);
    this.wordsOfLastRow = new Int32Array(columns.keys.length).fill(-1);
    context.writer.columnNames = columns.header;
    context.writer.refuseWhatCannotBe = true;
  }

  takeRowCount(): number {
    const { rows } = this;
    this.rows = 0;
    return rows;
  }

  /** After a row that was left in the middle. */
  forgetLastRow(): void {
    this.lastSeries = -1;
  }

  readRow(): void {
    const { scanner, columns } = this;
    const { line } = scanner;
    const { bytes, starts, ends } = scanner;
    if (scanner.count !== columns.header.length) {
      if (scanner.count === 1 && scanner.text(0).trim() === '') return;
      this.refuseWidth();
    }
    // Spreadsheets leave rows of nothing but separators behind; a row without an area may be one.
    if (starts[columns.area] === ends[columns.area] && this.isBlank()) return;
    this.rows += 1;
    const cell = columns.value;
    const value = plainNumberOfBytes(bytes, starts[cell]!, ends[cell]!);
    let status: number = statusByte.value;
    let known = value;
    if (value !== value) {
      known = this.meanings.spaced(scanner.text(cell));
      if (known !== known) status = this.meanings.status(scanner.text(cell), line);
    }
    this.context.writer.add(
      this.series(),
      this.find(this.areas, columns.area, this.areaMeant),
      this.find(this.periods, columns.period, this.periodMeant),
      known,
      this.beside(columns.lower),
      this.beside(columns.upper),
      this.beside(columns.numerator),
      this.beside(columns.denominator),
      status,
      columns.nature < 0 ? natureByte.raw : this.find(this.natures, columns.nature, this.natureMeant),
      line,
      cell + 1,
    );
  }

  private find(keys: ByteKeys, cell: number, meaning: Meaning): number {
    const { bytes, starts, ends, line } = this.scanner;
    const known = keys.find(bytes, starts[cell]!, ends[cell]!);
    if (known >= 0) return known;
    const found = meaning(this.scanner.text(cell), line);
    keys.add(bytes, starts[cell]!, ends[cell]!, found);
    return found;
  }

  private beside(cell: number): number {
    if (cell < 0) return Number.NaN;
    const { bytes, starts, ends, line } = this.scanner;
    const start = starts[cell]!;
    const end = ends[cell]!;
    if (start === end) return Number.NaN;
    const value = plainNumberOfBytes(bytes, start, end);
    return value === value ? value : this.meanings.beside(this.scanner.text(cell), cell, line);
  }

  private series(): number {
    const { wordsOfRow, wordsOfLastRow, words, columns } = this;
    let same = this.lastSeries >= 0;
    for (let key = 0; key < words.length; key++) {
      const column = words[key]!;
      const word = this.find(column, columns.keys[key]!, this.wordMeant[key]!);
      if (word !== wordsOfLastRow[key]) same = false;
      wordsOfRow[key] = word;
    }
    if (same) return this.lastSeries;
    wordsOfLastRow.set(wordsOfRow);
    const combination = wordsOfRow.join();
    let series = this.seriesByWords.get(combination);
    if (series === undefined) {
      series = this.meanings.series(
        columns.keys.map((cell) => this.scanner.text(cell)),
        this.scanner.line,
      );
      this.seriesByWords.set(combination, series);
    }
    this.lastSeries = series;
    return series;
  }

  private isBlank(): boolean {
    const { scanner } = this;
    for (let cell = 0; cell < scanner.count; cell++) {
      if (scanner.starts[cell] !== scanner.ends[cell]) return false;
    }
    return true;
  }

  private refuseWidth(): never {
    const { count, line } = this.scanner;
    throw new LoadProblem(
      `has ${count} cells where the header has ${this.columns.header.length}; is the file cut off here?`,
      { line, value: this.scanner.text(0) },
    );
  }
}
