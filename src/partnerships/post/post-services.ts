import type { Database } from '../../platform/database/database.ts';
import type { Site } from '../../web/index.ts';

/** What the pages about mail need. */
export interface PostServices {
  database: Database;
  site: Site;
  /** Public address, without a slash at the end. */
  baseUrl: string;
  /** Whether mail can leave, or waits in the outbox to be read there. */
  hasMailServer: boolean;
  /** A sentence where scheduled jobs have stopped, otherwise null. */
  jobSilence(): Promise<string | null>;
}
