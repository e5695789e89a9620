import { actionsSheet } from './actions-sheet.ts';
import { measuresSheet } from './measures-sheet.ts';
import { milestonesSheet } from './milestones-sheet.ts';
import type { SheetKey, SheetKind } from './sheet-kind.ts';
import { updatesSheet } from './updates-sheet.ts';
import { valuesSheet } from './values-sheet.ts';

/** Sheets of a plan in the order in which they are read. */
export const planSheets: readonly SheetKind[] = [
  measuresSheet,
  valuesSheet,
  actionsSheet,
  milestonesSheet,
  updatesSheet,
];

export function sheetOf(key: SheetKey): SheetKind {
  const sheet = planSheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`There is no sheet of ${key}.`);
  return sheet;
}
