import type { BoardFlags } from '../contributions/board-flags.ts';
import type { DueItems } from '../contributions/due-items.ts';
import type { ReportFacts } from '../contributions/report-facts.ts';
import type { ThreadLinks } from '../contributions/thread-links.ts';
import type { Catalogue } from '../evidence/index.ts';
import {
  dataRequestDueItems,
  ownPlanBoardFlags,
  participationReportFacts,
  requestDueItems,
} from '../partnerships/index.ts';
import {
  actionBoardFlags,
  actionReportFacts,
  actionDueItems,
  actionThreadLinks,
  choosingDueItems,
  relatedDueItems,
  measureBoardFlags,
  measureDueItems,
  measureReportFacts,
  measureThreadLinks,
  planDueItems,
  planThreadLinks,
  promiseBoardFlags,
  promiseDueItems,
  promiseReportFacts,
  promiseThreadLinks,
  representationReportFacts,
  roundBoardFlags,
  roundDueItems,
  roundReportFacts,
} from '../plans/index.ts';

import { boardDueItems, reportDueItems, reportThreadLinks } from '../thread/index.ts';
import { planPriorities } from './plan-priorities.ts';

export interface Gathered {
  /** What each subject hangs on the threads of outcomes. */
  threadLinks: readonly ThreadLinks[];
  /** What each subject has for the board of a partnership. */
  boardFlags: readonly BoardFlags[];
  /** What each subject waits for from people. */
  dueItems: readonly DueItems[];
  /** What each subject has for the board's pack and the annual reports. */
  reportFacts: readonly ReportFacts[];
}

/** What subjects hand to the thread, the board's page and the desk. */
export function gathered(catalogue: () => Promise<Catalogue>): Gathered {
  return {
    threadLinks: [
      planThreadLinks,
      measureThreadLinks(catalogue),
      promiseThreadLinks,
      actionThreadLinks,
      reportThreadLinks,
    ],
    boardFlags: [
      measureBoardFlags(catalogue),
      promiseBoardFlags,
      actionBoardFlags,
      roundBoardFlags,
      ownPlanBoardFlags(planPriorities),
    ],
    dueItems: [
      requestDueItems,
      dataRequestDueItems,
      planDueItems,
      measureDueItems,
      promiseDueItems,
      actionDueItems,
      choosingDueItems,
      relatedDueItems,
      reportDueItems,
      boardDueItems,
      roundDueItems,
    ],
    reportFacts: [
      measureReportFacts(catalogue),
      promiseReportFacts,
      actionReportFacts,
      // After actions, since it tells of them instead.
      roundReportFacts,
      participationReportFacts,
      representationReportFacts,
    ],
  };
}
