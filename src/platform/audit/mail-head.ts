import { type Database, transaction } from '../database/database.ts';
import type { Job } from '../jobs/job.ts';
import { londonDay } from '../london-day.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { readAuditHead } from './audit-store.ts';
import { headText } from './head-text.ts';

/** Mails the head of the trail once a day: what lies in somebody's mailbox can no longer be changed here. */
export function mailAuditHead(database: Database, to: string, baseUrl: string): Job {
  return {
    name: 'mail-audit-head',
    schedule: '0 6 * * *',
    run: async () => {
      const now = new Date();
      const head = await readAuditHead(database);
      if (head === null) return;
      await transaction(database, (within) =>
        queueMail(within, {
          accountId: null,
          to,
          // Whoever operates a Commonty reads its English, as on the command line.
          language: 'en',
          kind: 'audit-head',
          urgency: 'at-once',
          subject: `Audit trail of ${new URL(baseUrl).host} at entry ${head.position}`,
          text: [
            `The audit trail of ${baseUrl} has ${head.position} entries. This line is its head:`,
            '',
            headText(head),
            '',
            'Keep this mail. Whoever changed the trail before this entry could not make it pass through this line.',
            'To check, on the machine that Commonty runs on (--scotland for the real instance):',
            '',
            `./commonty verify-audit --head ${headText(head)}`,
            '',
            'Lines of several mails can be pasted into a file: ./commonty verify-audit --heads FILE',
          ].join('\n'),
          key: `audit-head:${londonDay(now)}`,
        }),
      );
    },
  };
}
