import type { PoolClient } from 'pg';
import type { Database } from '../../platform/database/database.ts';
import { uploadLock } from './upload-lock.ts';

/**
 * Says of uploads that this process works on them, by locks of one connection: they end with the process, however it
 * ends, and no other process can have them meanwhile.
 */
export class UploadClaims {
  readonly #database: Database;
  readonly #held = new Set<string>();
  #connection: Promise<PoolClient> | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  /** False: somebody works on it already. */
  async take(id: string): Promise<boolean> {
    if (this.#held.has(id)) return false;
    this.#held.add(id);
    try {
      const client = await this.#connected();
      const { rows } = await client.query<{ taken: boolean }>(
        'select pg_try_advisory_lock($1, hashtext($2)) as taken',
        [uploadLock, id],
      );
      if (rows[0]?.taken) return true;
    } catch (problem) {
      await this.#drop(id, problem as Error);
      throw problem;
    }
    await this.#drop(id);
    return false;
  }

  async leave(id: string): Promise<void> {
    let lost: Error | undefined;
    try {
      const client = await this.#connected();
      await client.query('select pg_advisory_unlock($1, hashtext($2))', [uploadLock, id]);
    } catch (problem) {
      // The lock ended with its connection.
      lost = problem as Error;
    }
    await this.#drop(id, lost);
  }

  #connected(): Promise<PoolClient> {
    this.#connection ??= this.#database.pool.connect();
    return this.#connection;
  }

  async #drop(id: string, lost?: Error): Promise<void> {
    this.#held.delete(id);
    if (this.#held.size > 0 && lost === undefined) return;
    const connection = this.#connection;
    this.#connection = null;
    const client = await connection?.catch(() => null);
    client?.release(lost);
  }
}
