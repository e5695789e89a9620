import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { createPool, type PoolOptions } from './pool.ts';

/** What a store needs: plain SQL with `$1` parameters. Dates come back as `yyyy-mm-dd`. */
export interface Queries {
  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<QueryResult<Row>>;
}

export interface Database extends Queries {
  readonly pool: Pool;
  /** Where it is, with the password: for tools of PostgreSQL, never for people. */
  readonly url: string;
  /** Waits for queries under way, then closes every connection. */
  close(): Promise<void>;
}

/** One transaction on one connection; `client` is there for COPY. */
export interface Transaction extends Queries {
  readonly client: PoolClient;
}

export type Isolation = 'read committed' | 'repeatable read' | 'serializable';

export interface TransactionOptions {
  isolation?: Isolation;
  readOnly?: boolean;
  /** Statements without parameters that belong to the beginning; sent with it. */
  first?: string;
}

/** Enough for single queries, which take milliseconds. */
const singleConnections = 3;

export function openDatabase(url: string, options: PoolOptions = {}): Database {
  let closing = false;
  // A server that stops right after the pools were closed is no loss.
  const onLost = (problem: Error) => closing || options.onLost?.(problem);
  const pool = createPool(url, { ...options, onLost });
  // Single queries have connections of their own: where every other is held by a transaction that waits for one of
  // them (which version the catalogue is of), none would ever be given back.
  const singles = createPool(url, { ...options, connections: singleConnections, onLost });
  return {
    pool,
    url,
    query: (text, values = []) => singles.query(text, [...values]),
    close: async () => {
      closing = true;
      await Promise.all([pool.end(), singles.end()]);
    },
  };
}

/**
 * Runs `work` inside one transaction: committed when it returns, rolled back when it throws.
 * A connection whose rollback fails is thrown away rather than handed to the next caller.
 */
export async function transaction<Value>(
  database: Database,
  work: (transaction: Transaction) => Promise<Value>,
  options: TransactionOptions = {},
): Promise<Value> {
  const client = await database.pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin(options));
    const value = await work({
      client,
      query: (text, values = []) => client.query(text, [...values]),
    });
    await client.query('commit');
    return value;
  } catch (cause) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw cause;
  } finally {
    client.release(broken);
  }
}

function begin({ isolation = 'read committed', readOnly = false, first }: TransactionOptions): string {
  return `begin isolation level ${isolation} ${readOnly ? 'read only' : 'read write'}${first ? `; ${first}` : ''}`;
}
