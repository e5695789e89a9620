import { type Database, transaction } from '../database/database.ts';
import type { Logger } from '../logging.ts';
import { type ComposeOptions, composeMessage, type Sender } from './compose-message.ts';
import { gatherNotices } from './gather-notices.ts';
import { type ClaimedMail, claimMail, markFailed, markSent, markStopped, postpone } from './mail-store.ts';
import type { MailWords } from './mail-words.ts';
import { retryWait } from './retry-wait.ts';
import { type Delivery, openSmtpTransport, type SmtpTransport } from './smtp-transport.ts';
import { readStopKey } from './stop-link.ts';
import { tellOfFailedMail } from './tell-of-failed-mail.ts';

/** How a mail leaves; null where no mail server is set, and mails stay in the outbox. */
export interface MailServer {
  smtpUrl: string;
  from: Sender;
}

export interface MailerOptions {
  database: Database;
  server: MailServer | null;
  baseUrl: string;
  words: MailWords;
  logger: Logger;
  /** Milliseconds after which a mail whose sender has died is taken by another. */
  lease?: number;
  now?(): Date;
}

export interface Mailer {
  /** Sends what is due, one mail after another, and returns how many went. Calls while it runs are one more run. */
  sendDue(): Promise<number>;
  /** Makes the daily mails that are due, and sends them. */
  gather(): Promise<number>;
  /** Finishes the mail under way. */
  stop(): Promise<void>;
}

const fiveMinutes = 300_000;

/**
 * Mails go at least once: the attempt is written down before the mail server is spoken to, and the answer after. Who
 * is killed in between leaves a mail that goes again when its lease has ended, under the same Message-ID.
 */
export function createMailer(options: MailerOptions): Mailer {
  const { database, server, words, logger, lease = fiveMinutes, now = () => new Date() } = options;
  let stopping = false;
  let running: Promise<number> | null = null;
  let next: Promise<number> | null = null;

  const run = async (): Promise<number> => {
    if (server === null || stopping) return 0;
    const compose = { ...options, from: server.from, stopKey: await readStopKey(database) };
    const transport = openSmtpTransport(server.smtpUrl);
    let sent = 0;
    try {
      while (!stopping) {
        const mail = await claimMail(database, now(), lease);
        if (mail === null) break;
        const delivery = await deliver(mail, compose, transport);
        if (delivery?.outcome === 'sent') sent += 1;
        if (delivery?.outcome === 'later' && !delivery.reached) break;
      }
    } finally {
      transport.close();
    }
    return sent;
  };

  const deliver = async (mail: ClaimedMail, compose: ComposeOptions, transport: SmtpTransport) => {
    if (mail.stopped) return void (await markStopped(database, mail.id, now()));
    const delivery = await transport.send(composeMessage(mail, compose));
    await keep(mail, delivery);
    return delivery;
  };

  const keep = async ({ id, attempts, kind }: ClaimedMail, delivery: Delivery): Promise<void> => {
    if (delivery.outcome === 'sent') return await markSent(database, id, now());
    const { problem } = delivery;
    const wait = delivery.outcome === 'later' ? retryWait(attempts) : null;
    if (wait !== null) {
      logger.warn({ mail: id, kind, attempts }, 'a mail could not be sent and is tried again');
      return await postpone(database, id, new Date(now().getTime() + wait), problem);
    }
    logger.error(
      { mail: id, kind, attempts },
      'a mail was given up; see the outbox at /administration/outbox',
    );
    await transaction(database, async (within) => {
      await markFailed(within, id, now(), problem);
      await tellOfFailedMail(within, kind, words, now());
    });
  };

  const sendDue = (): Promise<number> => {
    if (running === null) {
      running = run().finally(() => {
        running = null;
      });
      return running;
    }
    // What was queued since the run under way last looked must not wait for chance.
    next ??= running
      .catch(() => 0)
      .then(() => {
        next = null;
        return sendDue();
      });
    return next;
  };

  return {
    sendDue,
    gather: async () => {
      const made = await gatherNotices(database, words, now());
      await sendDue();
      return made;
    },
    stop: async () => {
      stopping = true;
      await Promise.allSettled([running, next]);
    },
  };
}
