import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail extends ParsedMail {
  /** The message as it came over the wire. */
  raw: string;
}

/** Throws for an address it will not have, with the code of SMTP. */
export type Answer = (address: string) => void;

export interface MailServer {
  url: string;
  /** Every message taken, oldest first. */
  received: ReceivedMail[];
  /** What is said to each receiver's address from now on. */
  answer(answer: Answer): void;
  stop(): Promise<void>;
}

/** A real SMTP server on the loopback address that takes mail for everybody unless told otherwise. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let answer: Answer = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, taken) => {
      try {
        answer(address);
        taken();
      } catch (problem) {
        taken(problem as Error);
      }
    },
    onData: (stream, _session, taken) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const raw = Buffer.concat(pieces);
        void simpleParser(raw).then((mail) => {
          received.push({ ...mail, raw: raw.toString() });
          taken();
        }, taken);
      });
    },
  });
  // A client that is killed cuts its connection off.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: listening } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${listening}`,
    received,
    answer: (next) => {
      answer = next;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** An answer of SMTP other than yes. */
export function smtpRefusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
