import type { PoolClient } from 'pg';
import type { Database } from '../../src/platform/database/database.ts';
import { runtimeRole } from '../../src/platform/database/runtime-role.ts';

/** The same database for one who owns it: transactions begin as always, but without the role that policies hold for. */
export function withoutRowSecurity(database: Database): Database {
  const connect = database.pool.connect.bind(database.pool) as () => Promise<PoolClient>;
  const changed = new WeakSet<PoolClient>();
  database.pool.connect = (async () => {
    const client = await connect();
    if (changed.has(client)) return client;
    changed.add(client);
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((text: unknown, ...rest: unknown[]) =>
      query(
        typeof text === 'string' ? text.replace(`; set local role ${runtimeRole}`, '') : text,
        ...rest,
      )) as typeof client.query;
    return client;
  }) as typeof database.pool.connect;
  return database;
}
