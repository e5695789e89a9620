export {
  type DraftOutcomeName,
  type OutcomeInForce,
  readDraftOutcomeNames,
  readOutcomeInForce,
  readOutcomesInForce,
} from './outcomes/outcome-in-force.ts';
export { installNationalOutcomes } from './national-outcomes/install-national-outcomes.ts';
export {
  type NationalOutcome,
  type NationalOutcomeList,
  listInForce,
} from './national-outcomes/national-outcome.ts';
export { insertNationalList, readNationalLists } from './national-outcomes/national-outcome-store.ts';
export type { FrozenFigure } from './evidence/plan-evidence.ts';
export { frozenFigure } from './evidence/freeze-figure.ts';
export { readPlanDraft } from './plans/read-plan-draft.ts';
export { contentOfDraft } from './versions/content-of-draft.ts';
export { renderer } from './versions/plan-version.ts';
export { insertVersion } from './versions/version-store.ts';
export { closeRepresentations } from './representations/representation-store.ts';
export { definitionsOf } from './measures/definitions-of-draft.ts';
export type { MeasureDefinition } from './measures/measure-definition.ts';
export { draftsPath, outcomePath, planPath, whichPath } from './plans/plan-address.ts';
export { planThreadLinks } from './outcomes/plan-thread-links.ts';
export type { OutcomePart, OutcomePartRequest, PlansServices } from './plans-services.ts';
export { type ContentOutcome, type PlanContent, outcomesOf } from './versions/plan-content.ts';
export type { PlanVersion, WhichPlan } from './versions/plan-version.ts';
export { readVersion, readVersionsInForce } from './versions/version-store.ts';
export { planDraftedForms } from './plan-drafted-forms.ts';
export { relatedDuties } from './related/related-duty.ts';
export { relatedDueItems } from './related/related-due-items.ts';
export type { CandidateEvidence } from './choosing/choosing.ts';
export { groundsOf } from './choosing/grounds.ts';
export { choosingDueItems } from './choosing/choosing-due-items.ts';
export { planRoutes } from './plan-routes.ts';
export { planFacts } from './plan-facts.ts';
export { measuresTab, planTab } from './plan-tab.ts';
export { planReviewNews } from './plans/review-news.ts';
export { planDueItems } from './plans/plan-due-items.ts';
export { readReviewsDue, type ReviewDue } from './plans/reviews-due.ts';
export { planTexts } from './plan-texts.ts';
export { planRecords } from './plan-records.ts';
export { planPersonalData } from './plan-personal-data.ts';
export { addMeasure } from './measures/add-measure.ts';
export { changeMeasure } from './measures/change-measure.ts';
export { correctValue } from './measures/correct-value.ts';
export {
  type FormerValue,
  type Measure,
  type MeasureTarget,
  type MeasureValue,
  type MeasureValueWords,
  type MeasureWords,
  type TargetYears,
  targetYears,
  type ValueType,
  valueTypes,
} from './measures/measure.ts';
export { measureProblems, recordedProblem, targetGaps } from './measures/measure-problem.ts';
export { readMeasures, type WhichMeasures } from './measures/measure-store.ts';
export { decimalOf, readDecimal } from './measures/decimal.ts';
export { recordValue } from './measures/record-value.ts';
export { readMeasureValues } from './measures/value-store.ts';
export { measurePart } from './measures/measure-part.tsx';
export { readJudgedMeasures } from './measures/read-judged-measures.ts';
export {
  type JudgedMeasure,
  judgeMeasure,
  nextTarget,
  type Standing,
  standingOf,
} from './measures/judge-measure.ts';
export { measureFinding } from './measures/measure-finding.ts';
export { type MeasureInForce, measuresOf, readMeasuresInForce } from './measures/measures-in-force.ts';
export { measurePath, measuresPath } from './measures/measure-address.ts';
export { measureBoardFlags } from './measures/measure-board-flags.ts';
export { measureDueItems } from './measures/measure-due-items.ts';
export { measureReportFacts } from './measures/measure-report-facts.ts';
export { representationReportFacts } from './representations/representation-report-facts.ts';
export { measureThreadLinks } from './measures/measure-thread-links.ts';
export { tellOfFiguresJob } from './measures/tell-of-figures.ts';
export { changeProposal } from './promises/change-proposal.ts';
export { agreeReplacement, beginDelivery, endPromise, withdrawProposal } from './promises/end-promise.ts';
export { outcomePromisesPart } from './promises/outcome-promises-part.tsx';
export {
  type PartnerPromise,
  type PromiseTerms,
  standingOf as promiseStandingOf,
} from './promises/promise.ts';
export { bodyPromisesPath, promisePath, promisesPath } from './promises/promise-address.ts';
export { promiseBoardFlags } from './promises/promise-board-flags.ts';
export { promiseDueItems } from './promises/promise-due-items.ts';
export { ledgerOf, type PromiseLedger } from './promises/promise-ledger.ts';
export {
  readPromise,
  readPromises,
  readPromisesOfBodies,
  readPromisesOfOutcomes,
} from './promises/promise-store.ts';
export { promiseReportFacts } from './promises/promise-report-facts.ts';
export { promiseTab } from './promises/promise-tab.ts';
export { promiseThreadLinks } from './promises/promise-thread-links.ts';
export { proposePromise } from './promises/propose-promise.ts';
export { renegotiatePromise } from './promises/renegotiate-promise.ts';
export { signPromise } from './promises/sign-promise.ts';
export { promiseBodyFacts } from './promises/promise-body-facts.ts';
export { promiseFacts } from './promises/promise-facts.ts';
export { actionFacts } from './actions/action-facts.ts';
export {
  type Action,
  type ActionBodies,
  type ActionDecision,
  type ActionOwner,
  actionProgress,
  type ActionProgress,
  type ActionTerms,
  type ActionUpdate,
  isStale,
  lateMilestones,
  type Milestone,
} from './actions/action.ts';
export { actionBoardFlags } from './actions/action-board-flags.ts';
export { actionDueItems } from './actions/action-due-items.ts';
export { actionReportFacts } from './actions/action-report-facts.ts';
export { actionThreadLinks } from './actions/action-thread-links.ts';
export { actionTab } from './actions/action-tab.ts';
export { outcomeActionsPart } from './actions/outcome-actions-part.tsx';
export { actionPath, actionsPath } from './actions/action-address.ts';
export { readDecisions } from './actions/action-decision-store.ts';
export { type ActionMeasure, readActionMeasures } from './actions/action-measure-store.ts';
export { readAction, readActions, readActionsOfOutcomes, type WhichActions } from './actions/action-store.ts';
export { readUpdateHistory, readUpdates } from './actions/action-update-store.ts';
export { addAction } from './actions/add-action.ts';
export { addMilestone } from './actions/add-milestone.ts';
export { changeAction } from './actions/change-action.ts';
export { confirmUpdate } from './actions/confirm-update.ts';
export { decideScale } from './actions/decide-scale.ts';
export { endMilestone } from './actions/end-milestone.ts';
export { linkMeasure } from './actions/link-measure.ts';
export { recordUpdate } from './actions/record-update.ts';
export { chaseUpdates, chaseUpdatesJob } from './rounds/chase-updates.ts';
export { type FrozenAnswer, type FrozenRound, frozenRoundOf } from './rounds/frozen-round.ts';
export { freezeRound } from './rounds/freeze-round.ts';
export { acceptAnswers, returnUpdate } from './rounds/judge-updates.ts';
export { openRound } from './rounds/open-round.ts';
export type { Round, UpdateWords } from './rounds/round.ts';
export { roundPath, roundsPath } from './rounds/round-address.ts';
export { roundBoardFlags } from './rounds/round-board-flags.ts';
export { roundReportFacts } from './rounds/round-report-facts.ts';
export { roundDueItems } from './rounds/round-due-items.ts';
export { readRequests } from './rounds/request-store.ts';
export { readRound, readRounds, writeFrozen } from './rounds/round-store.ts';
export { roundTab } from './rounds/round-tab.ts';
export { takeUpdate } from './rounds/take-update.ts';
