export { boardDraftedForms } from './board/board-drafted-forms.ts';
export { boardDueItems } from './board/board-due-items.ts';
export { boardFollowUpNews } from './board/follow-up-news.ts';
export { boardPath } from './board/board-address.ts';
export { insertBoardDecision } from './board/board-decision-store.ts';
export { boardRoutes } from './board/board-routes.tsx';
export { boardTexts } from './board/board-texts.ts';
export { boardTab } from './board/board-tab.ts';
export { packRoutes } from './pack/pack-routes.tsx';
export { drawReport } from './reports/draw-report.ts';
export {
  insertReport,
  insertReportVersion,
  keepJudgement,
  updateReport,
} from './reports/report-store.ts';
export { type Improvement } from './reports/progress-report.ts';
export { reportingYear } from './reports/reporting-year.ts';
export { reportDraftedForms } from './reports/report-forms.ts';
export { reportDueItems } from './reports/report-due-items.ts';
export { reportRoutes } from './reports/report-routes.tsx';
export { reportsTab } from './reports/report-tab.ts';
export { reportTexts } from './reports/report-texts.ts';
export { reportThreadLinks } from './reports/report-thread-links.ts';
export { threadPart } from './thread-part.tsx';
export { threadPath, threadsPath } from './thread-address.ts';
export { threadsTab } from './threads-tab.ts';
export { threadRoutes } from './thread-routes.tsx';
