import { failed, type Result } from '../kernel/result.ts';
import type { EditConflict } from '../platform/forms/edit-conflict.ts';

/** What a form is told whose record somebody else changed, or took away, after it was drawn. */
export function editedElsewhere<Answers>(
  current: { answers: Answers; version: number } | null,
): Result<never, EditConflict<Answers> | { kind: 'gone' }> {
  if (current === null) return failed({ kind: 'gone' });
  const { answers, version } = current;
  return failed({ kind: 'conflict', current: answers, version, changedBy: null, changedAt: null });
}
