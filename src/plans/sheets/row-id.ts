import { createHash } from 'node:crypto';
import { uuidv7 } from '../../platform/uuid.ts';

/**
 * Id of what a row makes: the same whenever that row of that import is judged, so that what is looked at is what is
 * written. An import is brought in once, so nothing else ever has it.
 */
export function rowId(importId: string, sheet: string, line: number): string {
  const hash = createHash('sha256').update(`${importId} ${sheet} ${line}`).digest('hex');
  // The time of the import and the marks of version and variant stand where they do in every id (RFC 9562).
  const frame = uuidv7(Number.parseInt(importId.replace('-', '').slice(0, 12), 16));
  return [frame.slice(0, 15), hash.slice(0, 3), '-', '8', hash.slice(3, 6), '-', hash.slice(6, 18)].join('');
}
