import { failed, type Result } from '../kernel/result.ts';
import type { Queries } from '../platform/database/database.ts';
import { editConflict, type EditConflict } from '../platform/forms/edit-conflict.ts';

/**
 * What a form is told whose record somebody else changed, or took away, after it was drawn: what is there now, and
 * who changed it when, as far as the trail of that record (`id`) is for the reader.
 */
export async function editedElsewhere<Answers>(
  queries: Queries,
  current: { id: string; answers: Answers; version: number } | null,
): Promise<Result<never, EditConflict<Answers> | { kind: 'gone' }>> {
  if (current === null) return failed({ kind: 'gone' });
  const { id, answers, version } = current;
  return failed(await editConflict(queries, id, { current: answers, version }));
}
