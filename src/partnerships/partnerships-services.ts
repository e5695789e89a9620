import type { BodyFacts } from '../contributions/body-facts.ts';
import type { Database } from '../platform/database/database.ts';
import type { Site } from '../web/index.ts';

/** What the pages of partnerships need; built once in the composition root. */
export interface PartnershipsServices {
  database: Database;
  site: Site;
  /** Changes with every load of figures. */
  dataVersion(): Promise<string>;
  /** What later subjects tell on a body's page. */
  bodyFacts?: readonly BodyFacts[];
}
