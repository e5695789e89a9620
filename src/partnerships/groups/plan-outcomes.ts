import type { Queries } from '../../platform/database/database.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';

/** An outcome of a plan in force, or of a draft that the reader may see. */
export interface PlanOutcome {
  id: string;
  name: string;
  /** Whether it has a page of its own that everybody can read. */
  inForce: boolean;
}

/** Reads the outcomes that groups of a partnership can answer for: the subject of plans knows them. */
export type PlanOutcomes = (queries: Queries, partnershipId: number) => Promise<readonly PlanOutcome[]>;

export interface GroupsServices extends PartnershipsServices {
  planOutcomes: PlanOutcomes;
}
