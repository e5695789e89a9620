import type { Job } from '../jobs/job.ts';
import type { Identity } from './identity.ts';

/** Removes attempts, links and sessions that are over, every hour: whoever stays away leaves nothing behind. */
export function tidyIdentityJob(identity: Pick<Identity, 'tidy'>): Job {
  return { name: 'tidy-sign-ins', schedule: '7 * * * *', run: () => identity.tidy() };
}
