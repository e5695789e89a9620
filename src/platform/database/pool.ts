import pg from 'pg';

export interface PoolOptions {
  /** Most connections at once; ten unless told otherwise. */
  connections?: number;
  /** Told when an idle connection is lost, for example because the server restarted. */
  onLost?(problem: Error): void;
}

const DATE = 1082;

/** Legal days stay `yyyy-mm-dd`: a JavaScript Date would turn them into an instant of the machine's time zone. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE
      ? (text: string) => text
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

export function createPool(url: string, options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    application_name: 'commonty',
    connectionTimeoutMillis: 30_000,
    types,
  });
  // Without a listener, a lost connection would end the process, idle or lent out between two queries. The pool
  // opens a new one by itself, and whoever had borrowed it meets the loss at the next query.
  pool.on('error', (problem) => options.onLost?.(problem));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
