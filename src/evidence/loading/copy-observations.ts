import { once } from 'node:events';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type ObservationEncoder, sentColumns } from './observation-encoder.ts';

/** A running COPY into a table, fed from an encoder. */
export interface ObservationCopy {
  /** Sends the encoder's full chunks and waits until the connection has room for more. */
  drain(): Promise<void>;
  /** Sends the rest; resolves with the number of rows PostgreSQL has taken. */
  finish(): Promise<number>;
  /** Gives up: PostgreSQL fails the command and with it the transaction. */
  abandon(): Promise<void>;
}

/** FREEZE is allowed because the table was made in this very transaction; no later vacuum has to visit it. */
export function copyObservations(
  client: ClientBase,
  table: string,
  encoder: ObservationEncoder,
): ObservationCopy {
  const columns = sentColumns(encoder.layout).join(', ');
  const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin with (format binary, freeze)`));
  let failure: Error | undefined;
  let wake = (): void => undefined;
  stream.on('error', (error) => {
    failure = error;
    wake();
  });
  stream.on('drain', () => wake());
  const room = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  const drain = async (): Promise<void> => {
    for (let chunk = encoder.full.shift(); chunk; chunk = encoder.full.shift()) {
      if (failure) throw failure;
      if (!stream.write(chunk)) await room();
    }
    if (failure) throw failure;
  };
  return {
    drain,
    finish: async () => {
      encoder.finish();
      await drain();
      stream.end();
      await once(stream, 'finish');
      return stream.rowCount;
    },
    abandon: async () => {
      if (stream.destroyed) return;
      // Not `once`: that would turn PostgreSQL's report of the failed COPY into an error of its own.
      const closed = new Promise((resolve) => stream.on('close', resolve));
      stream.destroy();
      await closed;
    },
  };
}
