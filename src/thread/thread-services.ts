import type { BoardFlags } from '../contributions/board-flags.ts';
import type { ReportFacts } from '../contributions/report-facts.ts';
import type { ThreadLinks } from '../contributions/thread-links.ts';
import type { PartnershipsServices } from '../partnerships/index.ts';

export interface ThreadServices extends PartnershipsServices {
  /** What each subject hangs on the thread. */
  threadLinks: readonly ThreadLinks[];
  /** What each subject has for the board. */
  boardFlags: readonly BoardFlags[];
  /** What each subject has for the board's pack and the annual reports. */
  reportFacts: readonly ReportFacts[];
}
