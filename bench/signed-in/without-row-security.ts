import type { PoolClient } from 'pg';
import type { Database } from '../../src/platform/database/database.ts';
import { runtimeRole } from '../../src/platform/database/runtime-role.ts';

/** The same database for one who owns it: transactions begin as always, but without the role that policies hold for. */
export function withoutRowSecurity(database: Database): Database {
  // On the clients and not on the pool's connect, which the pool calls itself in a form of its own.
  database.pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((text: unknown, ...rest: unknown[]) =>
      query(
        typeof text === 'string' ? text.replace(`; set local role ${runtimeRole}`, '') : text,
        ...rest,
      )) as typeof client.query;
  });
  return database;
}
