import type { MarkVerdict } from '../web/index.ts';
import type { Judgement } from './judgement.ts';

/** The position-and-pace mark of a judgement; no judgement is no data, which is a state of its own. */
export function markOf(judgement: Judgement | undefined): MarkVerdict {
  if (!judgement?.latest) return { position: 'no-data', pace: 'no-data' };
  // A neutral measure that clearly moves is neither improving nor worsening.
  return { position: judgement.position.verdict, pace: judgement.pace.verdict ?? 'no-clear-change' };
}
