import type { PoolClient } from 'pg';
import type { Database } from '../../src/platform/database/database.ts';

/** The same database, counting every statement that is sent to it, within transactions too. */
export function counted(database: Database): { database: Database; sent(): number } {
  let sent = 0;
  const connect = async () => {
    const client = await database.pool.connect();
    const query = (...asked: unknown[]) => {
      sent += 1;
      return (client.query as (...asked: unknown[]) => unknown)(...asked);
    };
    return { query, release: (broken?: Error) => client.release(broken) } as unknown as PoolClient;
  };
  return {
    sent: () => sent,
    database: {
      ...database,
      pool: Object.assign(Object.create(database.pool) as Database['pool'], { connect }),
      query: (text, values) => {
        sent += 1;
        return database.query(text, values);
      },
    },
  };
}
