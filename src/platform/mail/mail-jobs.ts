import type { Queries } from '../database/database.ts';
import type { Job } from '../jobs/job.ts';
import type { Mailer } from './create-mailer.ts';
import { forgetOldMail } from './mail-store.ts';

const thirtyDays = 30 * 24 * 3_600_000;

/** What the mailer needs done without being asked. All of it reckons from now, so that a late run makes up. */
export function mailJobs(database: Queries, mailer: Mailer): Job[] {
  return [
    { name: 'send-mail', schedule: '* * * * *', run: async () => void (await mailer.sendDue()) },
    { name: 'gather-notices', schedule: '*/10 * * * *', run: async () => void (await mailer.gather()) },
    {
      name: 'forget-old-mail',
      schedule: '30 3 * * *',
      run: async () => void (await forgetOldMail(database, new Date(Date.now() - thirtyDays))),
    },
  ];
}
