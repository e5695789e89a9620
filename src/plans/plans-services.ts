import type { Child } from 'hono/jsx';
import type { Catalogue } from '../evidence/index.ts';
import type { PartnershipPlace } from '../partnerships/index.ts';
import type { Actor } from '../platform/authorisation/actor.ts';
import type { Database, Queries } from '../platform/database/database.ts';
import type { FileServices } from '../platform/files/file-services.ts';
import type { PageContext, Site } from '../web/index.ts';
import type { ContentOutcome } from './versions/plan-content.ts';

/** What the pages of plans need; built once in the composition root. */
export interface PlansServices {
  database: Database;
  site: Site;
  catalogue(): Promise<Catalogue>;
  /** What other subjects show on the page of an outcome, in order. */
  outcomeParts?: readonly OutcomePart[];
  /** Where files that people bring are kept; without it, nobody can bring spreadsheets. */
  files?: FileServices;
}

/** What one subject hangs on the page of an outcome: measures, promises, actions, its thread. */
export type OutcomePart = (asked: OutcomePartRequest) => Promise<Child>;

export interface OutcomePartRequest {
  /** Of the reader's own transaction. */
  queries: Queries;
  actor: Actor | null;
  page: PageContext;
  place: PartnershipPlace;
  /** As it is in force. */
  outcome: ContentOutcome;
}

export interface PlanRouteServices extends PlansServices {
  /** Changes with every load of figures. */
  dataVersion(): Promise<string>;
}
