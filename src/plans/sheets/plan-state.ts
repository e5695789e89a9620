import { type MemberBody, memberBodies } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { Action } from '../actions/action.ts';
import { readActions } from '../actions/action-store.ts';
import type { Measure, MeasureValue } from '../measures/measure.ts';
import { readMeasures } from '../measures/measure-store.ts';
import { readMeasureValues } from '../measures/value-store.ts';
import { type DraftOutcomeName, readDraftOutcomeNames } from '../outcomes/outcome-in-force.ts';
import { localityAreas } from '../plans/locality-areas.ts';
import {
  readMilestoneVersions,
  readSheetBodies,
  readSheetUpdates,
  type SheetMilestone,
  type SheetUpdate,
} from './state-store.ts';

/** Everything a sheet may say something of, as it is: of one plan, or of all of a partnership. */
export interface PlanState {
  partnershipId: number;
  /** ISO day. */
  today: string;
  outcomes: readonly DraftOutcomeName[];
  /** All that are named anywhere here; members today among them. */
  bodies: readonly MemberBody[];
  members: ReadonlySet<string>;
  localities: readonly { id: number; name: string; code: string }[];
  measures: readonly Measure[];
  values: readonly MeasureValue[];
  actions: readonly Action[];
  milestones: readonly SheetMilestone[];
  updates: readonly SheetUpdate[];
  /** References of all of the partnership's actions → action; a reference is one action's alone. */
  references: ReadonlyMap<string, string>;
}

/** Constant in the number of queries. `planId` null: of all of the partnership's plans. */
export async function readPlanState(
  queries: Queries,
  { partnershipId, planId, today }: { partnershipId: number; planId: string | null; today: string },
): Promise<PlanState> {
  const all = await readDraftOutcomeNames(queries, partnershipId);
  const outcomes = planId === null ? all : all.filter((outcome) => outcome.planId === planId);
  const own = new Set(outcomes.map(({ id }) => id));
  const every = await readActions(queries, { partnershipId });
  const actions = every.filter(({ outcomeId }) => own.has(outcomeId));
  const measures = await readMeasures(queries, { outcomeIds: [...own] });
  const members = await memberBodies(queries, partnershipId, today);
  const actionIds = new Set(actions.map(({ id }) => id));
  const milestones = await readMilestoneVersions(queries, partnershipId);
  const updates = await readSheetUpdates(queries, partnershipId);
  const named = [
    ...actions.flatMap(({ owners }) => owners.map(({ bodyId }) => bodyId)),
    ...measures.flatMap(({ ownerBodyId }) => ownerBodyId ?? []),
  ];
  return {
    ...{ partnershipId, today, outcomes, measures, actions },
    bodies: await readSheetBodies(queries, [...named, ...members.map(({ id }) => id)]),
    members: new Set(members.map(({ id }) => id)),
    localities: await localityAreas(queries, partnershipId),
    values: await readMeasureValues(
      queries,
      measures.map(({ id }) => id),
    ),
    milestones: milestones.filter(({ actionId }) => actionIds.has(actionId)),
    updates: updates.filter(({ actionId }) => actionIds.has(actionId)),
    references: new Map(every.flatMap(({ id, reference }) => (reference === null ? [] : [[reference, id]]))),
  };
}
