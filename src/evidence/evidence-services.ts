import type { PartnershipFacts } from '../contributions/partnership-facts.ts';
import type { Database } from '../platform/database/database.ts';
import type { Site } from '../web/site.ts';
import type { UploadServices } from './uploads/upload-services.ts';
import type { Catalogue } from './catalogue.ts';

/** What the evidence pages need; built once in the composition root. */
export interface EvidenceServices {
  database: Database;
  site: Site;
  /** The catalogue in force at this moment, read again when the data version moves. */
  catalogue(): Promise<Catalogue>;
  /** What other subjects show on a partnership's front page, in order. */
  partnershipFacts?: readonly PartnershipFacts[];
  /** Absent where nobody can sign in, and so nobody brings files. */
  uploads?: UploadServices;
}
