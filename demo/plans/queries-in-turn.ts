import type { ClientBase, QueryResultRow } from 'pg';
import type { Queries } from '../../src/platform/database/database.ts';

/** Queries on one connection, one after another, whoever asks several at once. */
export function queriesInTurn(client: ClientBase): Queries {
  let last: Promise<unknown> = Promise.resolve();
  return {
    query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) {
      const next = last.then(() => client.query<Row>(text, [...values]));
      // Whoever asked hears of a failure; who comes after meets the aborted transaction itself.
      last = next.catch(() => undefined);
      return next;
    },
  };
}
