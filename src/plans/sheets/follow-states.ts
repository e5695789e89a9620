import { type ActionProgress, type ActionState, stateAfter } from '../actions/action.ts';
import { actionsSheet } from './actions-sheet.ts';
import { heldOf } from './held-of.ts';
import type { JudgedRow, Judging } from './judge-rows.ts';
import { markOf } from './mark.ts';
import type { Values } from './sheet-column.ts';
import { type Held, saidColumns } from './sheet-kind.ts';

/**
 * The state of an action follows what was last said of it, here as on its page: a row that says an older state is
 * brought to the newer, and an action without a row of its own gets one. A row that says what is there already, with
 * nothing new said of it, stays as it is.
 */
export function followStates(rows: readonly JudgedRow[], { state }: Judging): JudgedRow[] {
  const said = newestSaid(rows);
  const heard = new Map(state.actions.map(({ id, heard: last }) => [id, last]));
  const progressOf = (id: string): { progress: ActionProgress; isNew: boolean } | null => {
    const [last, fresh] = [heard.get(id) ?? null, said.get(id)];
    if (fresh && (last === null || (fresh.values['saidOn'] ?? '') >= last.saidOn))
      return { progress: fresh.values['progress'] as ActionProgress, isNew: true };
    return last && { progress: last.progress, isNew: false };
  };
  const own = new Set(rows.flatMap(({ kind, id }) => (kind === actionsSheet ? [id] : [])));
  const followed = rows.map((row) => {
    const last = row.kind === actionsSheet && row.problems.length === 0 ? progressOf(row.id) : null;
    return last === null ? row : following(row, last);
  });
  const held = new Map(heldOf(actionsSheet, state).map((one) => [one.id, one]));
  const without = [...said].flatMap(([id, update]) => {
    const before = held.get(id);
    if (own.has(id) || !before) return [];
    const row = rowOf(before, update);
    const last = progressOf(id);
    const after = last ? following(row, last) : row;
    return after.changed.length > 0 ? [after] : [];
  });
  return [...followed, ...without];
}

/** Updates that are new, the last of each action. */
function newestSaid(rows: readonly JudgedRow[]): Map<string, JudgedRow> {
  const newest = new Map<string, JudgedRow>();
  for (const row of rows) {
    if (row.kind.key !== 'updates' || row.verdict !== 'new') continue;
    const action = row.values['action'] ?? '';
    const before = newest.get(action)?.values['saidOn'] ?? '';
    if ((row.values['saidOn'] ?? '') >= before) newest.set(action, row);
  }
  return newest;
}

function following(row: JudgedRow, last: { progress: ActionProgress; isNew: boolean }): JudgedRow {
  const cell = row.values['state'] as ActionState;
  const now = row.before?.values['state'] ?? null;
  const after = stateAfter(cell, last.progress);
  if (after === cell || (!last.isNew && after !== now)) return row;
  return withValues(row, { ...row.values, state: after });
}

function withValues(row: JudgedRow, values: Values): JudgedRow {
  const columns = saidColumns(row.kind);
  const changed = columns.filter((key) => (values[key] ?? null) !== (row.before?.values[key] ?? null));
  const verdict = row.before === null ? 'new' : changed.length === 0 ? 'same' : row.verdict;
  return {
    ...{ ...row, values, changed },
    verdict: verdict === 'same' && changed.length > 0 ? 'changed' : verdict,
    marks: { whole: markOf(values, columns), read: markOf(values, row.read) },
  };
}

/** A row that says of an action what is there. */
function rowOf(before: Held, { line, raw }: JudgedRow): JudgedRow {
  const columns = saidColumns(actionsSheet);
  const mark = markOf(before.values, columns);
  return {
    ...{ kind: actionsSheet, line, raw, before, id: before.id, values: before.values, needsKey: false },
    ...{ verdict: 'same', changed: [], problems: [], read: columns, marks: { whole: mark, read: mark } },
    name: before.values['reference'] ?? before.values['name'] ?? '',
  };
}
