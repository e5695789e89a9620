import { contentOfMeasure } from '../measures/content-of-measure.ts';
import type { JudgedMeasure } from '../measures/judge-measure.ts';
import type { PlanEvidence } from '../evidence/plan-evidence.ts';
import { signatureState } from '../outcomes/outcome.ts';
import type { DraftOutcome, PlanDraft } from '../plans/plan-draft.ts';
import type { ContentEvidence, ContentOutcome, ContentRepresentation, PlanContent } from './plan-content.ts';

/** What a draft would say if it were published now. `judged`: its measures with their figures as they stand. */
export function contentOfDraft(
  { plan, priorities, outcomes, localities, evidence, representations }: PlanDraft,
  judged: readonly JudgedMeasure[],
): PlanContent {
  const { id, kind, locality, title, titleGd, vision, needs, prevention, startsOn, endsOn, reviewOn } = plan;
  return {
    plan: {
      ...{ id, kind, title, titleGd, vision, needs, prevention, startsOn, endsOn, reviewOn },
      locality: locality && { code: locality.code, name: locality.name },
    },
    localities: localities.map(({ area, poorerThan, why, people, peopleSource }) => ({
      ...{ code: area.code, name: area.name, poorerThan, why, people, peopleSource },
    })),
    priorities: priorities.map((priority) => ({
      id: priority.id,
      name: priority.name,
      why: priority.why,
      evidence: evidence.filter(({ priorityId }) => priorityId === priority.id).map(contentOfEvidence),
      outcomes: outcomes
        .filter(({ priorityId }) => priorityId === priority.id)
        .map((outcome) => contentOfOutcome(outcome, judged)),
    })),
    representations: representations
      .toReversed()
      .flatMap(({ id: one, bodyName, receivedOn, shownWords, answer, answeredOn, versionNumber }) =>
        versionNumber !== null || answer === null || answeredOn === null
          ? []
          : [
              {
                ...{ id: one, from: bodyName, receivedOn, words: shownWords, answer, answeredOn },
              } satisfies ContentRepresentation,
            ],
      ),
  };
}

function contentOfOutcome(outcome: DraftOutcome, judged: readonly JudgedMeasure[]): ContentOutcome {
  const { id, name, improvement, startsOn, endsOn, inequality, inequalityException, scope } = outcome;
  return {
    ...{ id, name, improvement, startsOn, endsOn, inequality, inequalityException, scope },
    prevention: outcome.prevention,
    noConflictBy: outcome.noConflictBy,
    owners: outcome.owners.map((owner) => ({
      bodyId: owner.bodyId,
      name: owner.bodyName,
      lead: owner.lead,
      signedOn: owner.signedOn,
      signedAs: owner.signedAs,
      signedTheseWords: signatureState(owner, outcome) === 'signed',
    })),
    national: outcome.national.map((one) => ({
      id: one.nationalOutcomeId,
      code: one.code,
      words: one.words,
      list: one.listName,
      linkedOn: one.linkedOn,
    })),
    conflicts: outcome.conflicts.map((one) => ({
      id: one.id,
      nationalOutcome: one.nationalOutcome,
      localText: one.localText,
      nationalText: one.nationalText,
      contested: one.contested,
      whoDecides: one.whoDecides,
      decision: one.decision,
      decidedOn: one.decidedOn,
    })),
    evidence: outcome.evidence.map(contentOfEvidence),
    measures: outcome.measures.map((measure) =>
      contentOfMeasure(
        measure,
        judged.find((one) => one.measure.id === measure.id),
      ),
    ),
  };
}

function contentOfEvidence(evidence: PlanEvidence): ContentEvidence {
  const { id, kind, words, frozen, frozenAt, liveLink } = evidence;
  return { id, kind, words, frozen, frozenAt, liveLink };
}
