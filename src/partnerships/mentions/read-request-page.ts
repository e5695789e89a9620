import type { FreeText } from '../../contributions/free-text.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { DataRequest, Mention } from './data-request.ts';
import { readMentions } from './data-request-store.ts';
import { findMentions } from './find-mentions.ts';
import { textOf } from './open-data-request.ts';

/** A place of a request with what stands there now. */
export interface PlacedMention extends Mention {
  /** What it is: `Decision of a meeting`. */
  what: string;
  /** Which text of it: `Reasons`. */
  partName: string;
  /** Null where no text of it names them any more, or nobody may know any more whom to look for. */
  text: string | null;
  current: boolean;
  version: number;
  /** Path of the page that shows it; empty where it is not known. */
  address: string;
  /** Why it can never change; null: it can. */
  fixed: string | null;
}

/** Every place of a request. With the owner's rights, since only they may look into histories of drafts. */
export async function placesOf(
  queries: Queries,
  texts: readonly FreeText[],
  request: DataRequest,
): Promise<PlacedMention[]> {
  const mentions = await readMentions(queries, request.id);
  const tables = new Set(mentions.map(({ table }) => table));
  const found = await findMentions(
    queries,
    texts.filter(({ table }) => tables.has(table)),
    request.sought,
    { partnershipId: request.partnershipId },
  );
  const byKey = new Map(found.map((one) => [keyOf(one), one]));
  return mentions.map((mention) => {
    const text = textOf(texts, mention);
    const here = byKey.get(keyOf(mention));
    return {
      ...mention,
      what: text?.title ?? mention.table,
      partName: text?.columns[mention.column] ?? mention.column,
      text: here?.text ?? null,
      current: here?.current ?? false,
      version: here?.version ?? 0,
      address: here?.address ?? '',
      fixed: text?.fixed ?? null,
    };
  });
}

const keyOf = (one: { table: string; column: string; part: string; recordId: string }) =>
  [one.table, one.column, one.part, one.recordId].join(' ');
