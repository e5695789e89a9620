import type { InstanceKind } from '../database/instance-kind.ts';
import type { StoredContent } from '../files/file-store.ts';

/** The first line of a backup: what must be known before any row is read. */
export interface BackupHeader {
  commontyBackup: 1;
  /** ISO instant at which the transaction saw the database. */
  takenAt: string;
  kind: InstanceKind | null;
  /** Migrations of the database, in order. */
  migrations: readonly { name: string; sha256: string }[];
  /** Which pg_dump, by major version, wrote the archive that follows; null where our own rows follow. */
  pgDump: number | null;
}

/** The line before a table's rows. */
export interface TableHeader {
  table: string;
  columns: readonly string[];
  /** For one release's part of a partitioned table: how to make it again. */
  partition: Partition | null;
}

export interface Partition {
  of: string;
  /** As PostgreSQL writes it: `FOR VALUES IN ('7')`. */
  bound: string;
  /** Statements that make its own indexes and check constraints, as PostgreSQL writes them. */
  statements: readonly string[];
}

/** What a table must hold: checked when it is read from the file, and again when it stands in the database. */
export interface TableSum {
  table: string;
  rows: number;
  /** Of the rows in COPY's text form, in stored order. */
  sha256: string;
}

/** The line after the rows. The contents of files follow it, in pieces, in this order. */
export interface BackupManifest {
  tables: readonly TableSum[];
  /** Absent in backups made before there were files. */
  files?: readonly StoredContent[];
  /** SHA-256 of contents that tables refer to and the folder of files no longer holds whole. */
  lostFiles?: readonly string[];
  /** Where each sequence stands; null for one never used. */
  sequences: readonly { sequence: string; lastValue: string | null }[];
}
