import pg from 'pg';
import type { Logger } from '../logging.ts';

export interface MailListener {
  stop(): Promise<void>;
}

/** Where a connection is lost it is made again after this long; meanwhile a job looks every minute. */
const PAUSE = 10_000;

/**
 * Calls `queued` whenever a transaction that queued mail commits, in whatever process, over a connection of its own:
 * nobody waits a minute for a link to sign in with.
 */
export function hearOfMail(databaseUrl: string, queued: () => void, logger: Logger): MailListener {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const again = () => {
    client = null;
    if (!stopped) timer = setTimeout(() => void listen(), PAUSE).unref();
  };
  const listen = async () => {
    const own = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'commonty mail',
      keepAlive: true,
    });
    client = own;
    // A lost connection is an error and then the end; the end is what counts.
    own.on('error', (problem) => logger.warn({ err: problem }, 'the connection that hears of mail was lost'));
    own.on('notification', queued);
    try {
      await own.connect();
      own.on('end', again);
      await own.query('listen commonty_mail');
      // What was queued while nobody listened.
      queued();
    } catch (problem) {
      logger.warn({ err: problem }, 'new mail cannot be heard of; it is looked for every minute');
      if (own.listenerCount('end') === 0) again();
      await own.end().catch(() => undefined);
    }
  };
  const first = listen();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await first;
      await client?.end().catch(() => undefined);
    },
  };
}
