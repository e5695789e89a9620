import type { SheetKey } from './sheet-kind.ts';

/** What is done to records of a sheet, as the trail calls it when their forms do it. */
export const auditNames: Readonly<Record<SheetKey, { made: string; changed: string; takenBack: string }>> = {
  measures: { made: 'measure.added', changed: 'measure.changed', takenBack: 'measure.taken-back' },
  values: {
    ...{ made: 'measure-value.recorded', changed: 'measure-value.corrected' },
    takenBack: 'measure-value.taken-back',
  },
  actions: { made: 'action.added', changed: 'action.changed', takenBack: 'action.taken-back' },
  milestones: {
    ...{ made: 'action.milestone-added', changed: 'action.milestone-changed' },
    takenBack: 'milestone.taken-back',
  },
  updates: { made: 'action.updated', changed: 'action.updated', takenBack: 'action-update.taken-back' },
};
