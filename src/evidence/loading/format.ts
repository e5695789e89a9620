import type { ClientBase } from 'pg';
import type { AreaKind } from '../../geography/index.ts';
import type { Indicator } from '../indicator.ts';
import type { Breakdown, Observation } from '../observation.ts';
import type { Period } from '../period.ts';

/** The first look at a file, enough to tell what it is: never the whole file, never its name. */
export interface FileSample {
  kind: 'text' | 'workbook' | 'json' | 'unknown';
  /** Text files: decoded first 64 KiB, without BOM; gzip already undone. */
  head: string;
  /** Text files: cells of the first line that is not empty, already unquoted. */
  header: readonly string[];
  /** Workbooks: sheet names, and the first rows of each sheet as text. */
  sheets: readonly { name: string; rows: readonly (readonly string[])[] }[];
}

/** One record of a text file. `line` is the 1-based physical line on which it starts. */
export interface TextRow {
  line: number;
  cells: readonly string[];
}

/** One row of a sheet. Formula cells are refused before a format sees them, unless it asks for stored results. */
export interface SheetRow {
  row: number;
  cells: readonly (string | number | boolean | null)[];
}

/** Reads the file behind a sample, streaming; each call starts anew at the top. */
export interface SourceFile {
  path: string;
  name: string;
  sample: FileSample;
  rows(options?: {
    separator?: ',' | ';' | '\t';
    encoding?: 'utf-8' | 'windows-1252';
    /** Physical lines before the header that are no CSV records. */
    skipLines?: number;
  }): AsyncIterable<readonly TextRow[]>;
  /** `storedResults`: take what formulas gave when the workbook was last saved, instead of refusing them. */
  sheetRows(sheet: string, options?: { storedResults?: boolean }): AsyncIterable<readonly SheetRow[]>;
  json(): Promise<unknown>;
}

export interface DatasetDescription {
  key: string;
  title: string;
  publisher: string;
  licence: string;
  licenceUrl: string | null;
  attribution: string | null;
  sourcePage: string | null;
  description: string;
  smallNumberThreshold: number;
  precedence: number;
}

/** Where a file is wrong. A thrown LoadProblem ends the load: nothing of the file is stored. */
export class LoadProblem extends Error {
  /** Sheet of a workbook; null for other files, and where the fault is in none. */
  readonly sheet: string | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  constructor(
    message: string,
    where: { sheet?: string; line?: number; column?: string; value?: string } = {},
  ) {
    super(message);
    this.name = 'LoadProblem';
    this.sheet = where.sheet ?? null;
    this.line = where.line ?? null;
    this.column = where.column ?? null;
    this.value = where.value ?? null;
  }

  /** The same problem, in this sheet unless it names one itself. */
  inSheet(sheet: string | null): LoadProblem {
    if (sheet === null || this.sheet !== null) return this;
    const { message, line, column, value } = this;
    return new LoadProblem(message, {
      sheet,
      ...(line === null ? {} : { line }),
      ...(column === null ? {} : { column }),
      ...(value === null ? {} : { value }),
    });
  }
}

/** A row or cell left out, and why; kept with the release. */
export interface Rejection {
  /** Left out by formats: the pipeline knows which sheet it is handing them. Given where a whole sheet is meant. */
  sheet?: string | null;
  line: number;
  column: string;
  value: string;
  reason: string;
}

/** What a format may ask of, and give to, the pipeline while it reads. Everything here is synchronous and cheap. */
export interface LoadingContext {
  /** Id of the area with this code, today's or retired; throws LoadProblem for an unknown one. */
  areaByCode(code: string, where: { line: number; column: string }): number;
  /** The same, or null where the format itself decides what an unknown code means. */
  findAreaByCode(code: string): number | null;
  /** For files without codes: a spelling that means exactly one area of that kind; throws LoadProblem otherwise. */
  areaBySpelling(kind: AreaKind, spelling: string, where: { line: number; column: string }): number;
  /** Handle of the series; declared once, the same handle for the same indicator and breakdown. */
  series(indicator: Indicator, breakdown: Breakdown): number;
  period(period: Period): number;
  /** Takes one observation; a second one for the same series, area and period is a LoadProblem. The object may be reused. */
  observe(observation: Observation): void;
  /** A row or cell the publisher's own format is known to hold and nobody can use; recorded, never stored. */
  reject(rejection: Rejection): void;
  /** The comparability break before the period starting on this day. */
  breakBefore(series: number, starts: string, reason: string): void;
  /** Rows read so far, for progress and provenance. */
  countRow(rows?: number): void;
}

/** A layout of official file that Commonty knows. One file per format in loading/formats/. */
export interface Format {
  key: string;
  title: string;
  /** Lookups before boundaries before observations when a whole folder is loaded. */
  stage: 'geography' | 'boundaries' | 'observations';
  /** True when the content is this layout. Exactly one format may say yes. */
  recognises(sample: FileSample): boolean;
}

/** A format whose cells become observations. */
export interface ObservationFormat extends Format {
  stage: 'observations';
  /** Which dataset, and which edition of it, this file is: a corrected file of the same edition supersedes. */
  describe(sample: FileSample): { dataset: DatasetDescription; edition: string };
  read(file: SourceFile, context: LoadingContext): Promise<void>;
}

/** A format whose content becomes areas, lookups or boundaries. */
export interface GeographyFormat extends Format {
  stage: 'geography' | 'boundaries';
  describe(sample: FileSample): { dataset: DatasetDescription; edition: string };
  /** The edition of a file whose beginning does not show it, from the whole of it; '' leaves what `describe` says. */
  editionOf?(file: SourceFile): Promise<string>;
  /** Reads and stores within the open transaction of `client`; safe to run again. Throws LoadProblem. */
  store(file: SourceFile, client: ClientBase): Promise<GeographyStored>;
}

export interface GeographyStored {
  rowsRead: number;
  rowsStored: number;
  rejections: readonly Rejection[];
}
