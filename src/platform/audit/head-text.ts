import type { AuditHead } from './audit-store.ts';

/** A head as it stands in a mail and on a command line: short enough that no mail program breaks the line. */
export function headText({ position, hash }: AuditHead): string {
  return `${position}:${hash}`;
}

/** Reads it again, also from a mail that was answered (`> 12:ab…`); null where it is none. */
export function readHeadText(text: string): AuditHead | null {
  const [, position, hash] = /^[>\s]*([1-9]\d*):([0-9a-f]{64})\s*$/i.exec(text) ?? [];
  return position === undefined || hash === undefined ? null : { position, hash: hash.toLowerCase() };
}
