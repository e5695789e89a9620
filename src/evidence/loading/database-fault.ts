/** Codes of PostgreSQL (its appendix A) and of the connection that mean: the server is not there any more. */
const gone = /^(08|57P0)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

const faults: readonly [RegExp, string][] = [
  [
    gone,
    'the database went away before it confirmed that the file is stored; when it is back, load the file again: what is stored is never stored twice',
  ],
  [/^(53100|ENOSPC)$/, 'the disk is full, and nothing of the file was stored; make room and load it again'],
  [
    /^(25006|42501|EROFS)$/,
    'the database may only be read, and nothing of the file was stored; load it as a user who may write',
  ],
];

/** What an operator can do about a load that failed for no fault of the file; null for anything unforeseen. */
export function databaseFault(cause: unknown): string | null {
  if (!(cause instanceof Error)) return null;
  const { code } = cause as NodeJS.ErrnoException;
  // The driver's own word for a connection that ended in the middle of a query carries no code.
  const kind = code ?? (cause.message.startsWith('Connection terminated') ? 'ECONNRESET' : '');
  return faults.find(([codes]) => codes.test(kind))?.[1] ?? null;
}
