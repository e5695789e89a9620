/** First number of the advisory lock somebody holds while they work on an upload; the second is its id's hash. */
export const uploadLock = 52;

/** SQL that tells whether anybody holds the lock of the upload in this column. */
export function isHeld(column: string): string {
  return `exists (select from pg_locks
    where locktype = 'advisory' and classid = ${uploadLock} and objid = hashtext(${column}::text)::oid and granted
      and database = (select oid from pg_database where datname = current_database()))`;
}
