import type { FreeText } from '../../contributions/free-text.ts';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import { type Database, type Transaction, transaction } from '../../platform/database/database.ts';
import { closeDataRequest } from './close-data-request.ts';
import type { DataRequest, KeepingGround, Mention } from './data-request.ts';
import { findMentions } from './find-mentions.ts';
import { textOf } from './open-data-request.ts';
import { redactMention } from './redact-mention.ts';
import { stillNames } from './sought.ts';

export type MentionVerdict =
  /** `version`: of the record whose text was read. */
  | { kind: 'reword'; words: string | null; version: number }
  | { kind: 'keep'; ground: KeepingGround; words: string | null };

export type DecideProblem =
  /** The new words name the person too. */
  | 'still-named'
  /** Nothing was said that should stand there. */
  | 'no-words'
  /** What was published never changes. */
  | 'fixed'
  /** The table has no room for so much, or must not be without. */
  | 'refused'
  /** The text was changed since it was read. */
  | 'changed'
  /** Somebody decided it meanwhile. */
  | 'decided';

/** Decides about one place of a request; with the last of them the request is closed, and forgets whom it was about. */
export async function decideMention(
  { database, texts }: { database: Database; texts: readonly FreeText[] },
  actor: Actor,
  { request, mention }: { request: DataRequest; mention: Mention },
  verdict: MentionVerdict,
): Promise<Result<void, DecideProblem>> {
  try {
    return await transaction(database, async (within) => {
      const { rows } = await within.query(
        'select from mention where id = $1 and decision is null for update',
        [mention.id],
      );
      if (rows.length === 0) return failed('decided');
      const done =
        verdict.kind === 'keep'
          ? ok<Told>({ decision: 'kept', after: { ground: verdict.ground } })
          : await reword(within, texts, { request, mention }, verdict);
      if (!done.ok) return done;
      const kept = verdict.kind === 'keep' ? verdict : null;
      await within.query(
        'update mention set decision = $2, ground = $3, ground_words = $4, decided_at = now() where id = $1',
        [mention.id, done.value.decision, kept?.ground ?? null, kept?.words ?? null],
      );
      // The trail says that words were taken out, and never which.
      await recordAudit(within, {
        ...auditActor(actor),
        ...(request.partnershipId === null ? {} : { partnershipId: request.partnershipId }),
        action: `mention.${done.value.decision}`,
        subjectId: mention.recordId,
        after: { table: mention.table, column: mention.column, request: request.id, ...done.value.after },
      });
      await closeDataRequest(within, actor, request.id, { onlyDecided: true });
      return ok(undefined);
    });
  } catch (problem) {
    const { code } = problem as { code?: string };
    if (code === '23514' || code === '23502') return failed('refused');
    throw problem;
  }
}

interface Told {
  decision: 'reworded' | 'kept' | 'gone';
  after: Record<string, unknown>;
}

async function reword(
  within: Transaction,
  texts: readonly FreeText[],
  { request, mention }: { request: DataRequest; mention: Mention },
  { words, version }: { words: string | null; version: number },
): Promise<Result<Told, DecideProblem>> {
  const text = textOf(texts, mention);
  if (text === null || text.fixed !== undefined) return failed('fixed');
  const found = await findMentions(within, [text], request.sought, { recordId: mention.recordId });
  const here = found.find(({ column, part }) => column === mention.column && part === mention.part);
  if (here === undefined) return ok({ decision: 'gone', after: {} });
  if (here.current && here.version !== version) return failed('changed');
  if (here.current && words === null) return failed('no-words');
  if (words !== null && stillNames(words, request.sought)) return failed('still-named');
  const { versions } = await redactMention(within, text, here, request.sought, words);
  return ok({ decision: 'reworded', after: { earlierVersions: versions } });
}
