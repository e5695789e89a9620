import type { BodyKind } from '../bodies/body-kind.ts';
import type { CouncilName } from './council-code.ts';

/** Day as known on which the facts in this folder are stated; what changed after it is not in them. */
export const knownOn = '2025-06-01';

/** A body that the Act makes a community planning partner, and where. */
export interface StatutoryBody {
  /** Never changes, so that the body is found again whatever it is called by then. */
  key: string;
  kind: BodyKind;
  name: string;
  nameGd?: string;
  shortName?: string;
  /** Council areas it works in, wholly or in part. */
  councils: 'every' | readonly CouncilName[];
  /** What is not certain in one of these areas, for whoever confirms it there. */
  doubts?: Partial<Record<CouncilName, string>>;
  /** What is not certain of the body itself. */
  doubt?: string;
  /** Where the facts stand. */
  source: string;
}

/** Whether it is a partner of a council area as far as is known. */
export function isPartnerIn({ councils }: StatutoryBody, council: CouncilName): boolean {
  return councils === 'every' || councils.includes(council);
}
