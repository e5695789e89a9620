import { actionsWriter } from './actions-writer.ts';
import { measuresWriter } from './measures-writer.ts';
import { milestonesWriter } from './milestones-writer.ts';
import type { SheetKey } from './sheet-kind.ts';
import type { SheetWriter } from './sheet-writer.ts';
import { updatesWriter } from './updates-writer.ts';
import { valuesWriter } from './values-writer.ts';

/** Who writes which sheet. */
export const sheetWriters: Readonly<Record<SheetKey, SheetWriter>> = {
  measures: measuresWriter,
  values: valuesWriter,
  actions: actionsWriter,
  milestones: milestonesWriter,
  updates: updatesWriter,
};
