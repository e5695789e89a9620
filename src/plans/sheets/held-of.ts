import { typedText } from '../../web/index.ts';
import type { PlanState } from './plan-state.ts';
import type { Held, SheetKind } from './sheet-kind.ts';

/** Records of a sheet, as cells of it would say them: spaces nobody sees are no change. */
export function heldOf(kind: SheetKind, state: PlanState): Held[] {
  return kind.held(state).map((one) => tidied(one, kind));
}

function tidied(held: Held, { columns }: SheetKind): Held {
  const values: Record<string, string | null> = { ...held.values };
  for (const { key, kind } of columns) {
    const value = values[key];
    if (kind.is !== 'text' || !value) continue;
    const { text } = typedText(value, { lines: kind.lines === true });
    values[key] = text === '' ? null : text;
  }
  return { ...held, values };
}
