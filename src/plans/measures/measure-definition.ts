import type { Measure, MeasureWords } from './measure.ts';

/** A measure as it is judged: of the working draft, or of the version in force. */
export interface MeasureDefinition extends MeasureWords {
  id: string;
  area: { code: string; name: string } | null;
  ownerName: string | null;
}

/** What of a draft's measure a version says. */
export function definitionOf(measure: Measure): MeasureDefinition {
  const { id, version: _, partnershipId: _p, outcomeId: _o, position: _q, published: _r, ...words } = measure;
  return { id, ...words };
}
