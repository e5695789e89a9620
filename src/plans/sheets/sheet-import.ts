import type { Verdict } from './judge-rows.ts';
import type { SheetKey } from './sheet-kind.ts';

/** open: looked at, nothing written. */
export type ImportState = 'open' | 'brought-in' | 'taken-back';

/** How many rows of one sheet were judged how. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** One spreadsheet that somebody brought. */
export interface SheetImport {
  id: string;
  fileId: string | null;
  /** Of its content; null once that is gone. */
  sha256: string | null;
  fileName: string;
  /** The plan whose own workbook it is; null: a tracker. */
  planId: string | null;
  copy: string | null;
  mappingId: string | null;
  mappingName: string | null;
  state: ImportState;
  /** Name of whoever brought it; null once they are gone. */
  by: string | null;
  /** ISO instants. */
  createdAt: string;
  broughtInAt: string | null;
  takenBackAt: string | null;
  /** As it was brought in; null before. */
  counts: Readonly<Partial<Record<SheetKey, VerdictCounts>>> | null;
}

/** What one row made or changed. */
export interface SheetChange {
  id: string;
  sheet: SheetKey;
  line: number;
  recordId: string;
  made: boolean;
  mark: string;
  takenBack: boolean;
}
