import type { DueItems } from '../contributions/due-items.ts';
import type { PartnershipsServices } from '../partnerships/index.ts';

export interface DeskServices extends PartnershipsServices {
  /** What each subject waits for from a person. */
  dueItems: readonly DueItems[];
}
