import type { Database } from '../../platform/database/database.ts';
import type { Identity } from '../../platform/identity/identity.ts';
import type { Site } from '../../web/index.ts';

export interface AccountServices {
  database: Database;
  site: Site;
  identity: Identity;
  /** Public address, without a slash at the end. */
  baseUrl: string;
  /** Where somebody goes who signed in without having been on the way to a page. */
  home: string;
}
