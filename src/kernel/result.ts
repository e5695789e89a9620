/**
 * An expected outcome: either a value or a problem somebody can act on.
 * Bugs are thrown; what a user can get wrong is returned.
 */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function failed<Problem>(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem };
}
