import type { FreeText } from '../../contributions/free-text.ts';
import type { PersonalDataQueries } from '../../contributions/personal-data.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { RequestKind } from './data-request.ts';
import type { FoundMention } from './find-mentions.ts';

export interface AskedRequest {
  partnershipId: number | null;
  kind: RequestKind;
  askedOn: string;
  sought: readonly string[];
  why: string | null;
  /** Where to tell what became of it. */
  answerTo: string | null;
}

/** Writes down which places there are to decide about; without any there is nothing to wait for. Returns its id. */
export async function openDataRequest(
  { query }: PersonalDataQueries,
  asked: AskedRequest,
  found: readonly FoundMention[],
): Promise<string> {
  const id = uuidv7();
  await query(
    `insert into data_request (id, partnership_id, kind, asked_on, sought, why, answer_to)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, asked.partnershipId, asked.kind, asked.askedOn, asked.sought, asked.why, asked.answerTo],
  );
  for (const { table, column, part, recordId } of found)
    await query(
      `insert into mention (id, request_id, partnership_id, in_table, in_column, part, record_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [uuidv7(), id, asked.partnershipId, table, column, part, recordId],
    );
  return id;
}

/** Texts by the table and column they stand in. */
export function textOf(
  texts: readonly FreeText[],
  { table, column }: { table: string; column: string },
): FreeText | null {
  return texts.find((text) => text.table === table && column in text.columns) ?? null;
}
