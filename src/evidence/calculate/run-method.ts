import type { Json, Method, Outcome, Settings } from './method.ts';
import { Problem, problemAt } from './problem.ts';
import type { Table } from './read-rows.ts';

/** What `--json` prints. `fit` is there only where a method fits one line through all rows. */
export interface Envelope {
  method: string;
  rows: number;
  result: Json;
  fit?: Json;
}

/**
 * Checks a table and calculates.
 * @throws Problem where rows do not go together, or where numbers near the limits of a computer's run over
 */
export function runMethod(method: Method, table: Table, settings: Settings): Envelope {
  const fault = method.check?.(table.rows, settings);
  if (fault) throw problemAt(fault.file ?? table.file, fault.line, fault.column, fault.what);
  const outcome: Outcome = method.calculate(table.rows, settings);
  refuseUnprintable(outcome.result, method.name);
  return {
    method: method.name,
    rows: table.rows.length,
    result: outcome.result,
    ...(outcome.fit === undefined ? {} : { fit: outcome.fit }),
  };
}

function refuseUnprintable(value: Json, where: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Problem(`${where} came to ${value}: numbers so large or so small cannot be worked with.`);
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, held] of Object.entries(value)) refuseUnprintable(held as Json, `${where}.${key}`);
}
