import type { Temporal } from 'temporal-polyfill';
import type { Words } from '../messages/spoken.tsx';
import type { Language } from '../language.ts';

/** One answer that differs from what is there now. */
export interface Difference {
  field: string;
  theirs: readonly string[];
  yours: readonly string[];
}

/** What a form says above its fields when it is shown again. */
export type FormNotice =
  | { kind: 'draft'; savedAt: Temporal.Instant; hasUnkept: boolean }
  | { kind: 'sent-before'; location: string; sentAt: Temporal.Instant; changed: boolean }
  | {
      kind: 'conflict';
      /** Who changed it and when; null where nobody is to be named. */
      changedBy: ((language: Language) => Words) | null;
      changedAt: Temporal.Instant | null;
      /** Changed here and there. */
      differences: readonly Difference[];
      /** Changed there only: the form has taken them over. */
      taken: readonly Difference[];
    };
