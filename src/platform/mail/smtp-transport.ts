import { createTransport, type SendMailOptions } from 'nodemailer';

/** How the mail server answered. */
export type Delivery =
  | { outcome: 'sent' }
  /** It will never take this mail. */
  | { outcome: 'refused'; problem: string }
  /** Not now; `reached`: it spoke of this mail, and may take others. */
  | { outcome: 'later'; problem: string; reached: boolean };

export interface SmtpTransport {
  send(message: SendMailOptions): Promise<Delivery>;
  close(): void;
}

/** A connection to the mail server for one run of mails; opened when the first is sent. */
export function openSmtpTransport(smtpUrl: string): SmtpTransport {
  const { hostname, username } = new URL(smtpUrl);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A password is never told to a server in the clear.
    requireTLS: username !== '' && !loopback,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    close: () => transport.close(),
    send: async (message) => {
      try {
        await transport.sendMail(message);
        return { outcome: 'sent' };
      } catch (problem) {
        return judge(problem as SmtpError);
      }
    },
  };
}

type SmtpError = Error & { responseCode?: number; code?: string; command?: string };

/** A refusal of the receiver or the message is final; one of us (the sender, the password) is for somebody to mend. */
function judge({ message, responseCode, code, command }: SmtpError): Delivery {
  // Without a response it was our own library that would not have it.
  const final = command === 'API' || (responseCode ?? 0) >= 500;
  if (final && (code === 'EMESSAGE' || (code === 'EENVELOPE' && command !== 'MAIL FROM')))
    return { outcome: 'refused', problem: message };
  return { outcome: 'later', problem: message, reached: code === 'EENVELOPE' || code === 'EMESSAGE' };
}
