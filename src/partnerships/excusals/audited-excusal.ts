import { withSums } from '../audit-duty.ts';
import type { ExcusalWords } from './excusal-store.ts';

/** An excusal as the audit trail keeps it. */
export function auditedExcusal(excusal: ExcusalWords & { published: boolean }): unknown {
  const { bodyId, duty, outcome, extent, part, reasons, agreedOn, agreedBy } = excusal;
  const { startsOn, untilOn, reviewOn, published } = excusal;
  return withSums(
    {
      bodyId,
      duty,
      outcome,
      extent,
      part,
      reasons,
      agreedOn,
      agreedBy,
      startsOn,
      untilOn,
      reviewOn,
      published,
    },
    'outcome',
    'part',
    'reasons',
    'agreedBy',
  );
}
