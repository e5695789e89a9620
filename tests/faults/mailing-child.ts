// A Commonty that does nothing but send mail, started and killed by mail-killed.test.ts:
//   node mailing-child.ts DATABASE-URL SMTP-URL
import { openDatabase } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { createMailer } from '../../src/platform/mail/create-mailer.ts';

const [, , databaseUrl = '', smtpUrl = ''] = process.argv;
const mailer = createMailer({
  database: openDatabase(databaseUrl, { connections: 2 }),
  server: { smtpUrl, from: { name: 'Commonty', address: 'plans@example.scot' } },
  baseUrl: 'https://plans.example.scot',
  words: {
    failed: () => ({ subject: 'Failed', text: 'Failed' }),
    digest: () => ({ subject: 'new', text: '' }),
    ending: () => '',
  },
  logger: createLogger('silent'),
  lease: 200,
});
for (;;) await mailer.sendDue();
