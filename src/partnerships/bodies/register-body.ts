import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { BodyRecord } from './body.ts';
import { insertBody, findNamesake } from './body-store.ts';
import { insertDesignation } from './designation-store.ts';
import { designationsOfKind } from './designations-of-kind.ts';

/** The register has an open body of this name and kind already, which they can see. */
export interface NamesakeFound {
  problem: 'namesake';
  id: string;
}

/**
 * Puts a body into the register, kept by a partnership or (null) by the nation, with the designations the law gives its
 * kind. Gives its id.
 */
export async function registerBody(
  { transaction, actor }: { transaction: Queries; actor: Actor },
  keeperId: number | null,
  record: BodyRecord,
): Promise<Result<string, NamesakeFound>> {
  const namesake = await findNamesake(transaction, record);
  if (namesake !== null) return failed({ problem: 'namesake', id: namesake });
  const id = uuidv7();
  await insertBody(transaction, id, keeperId, record);
  for (const designation of designationsOfKind(record.kind))
    await insertDesignation(transaction, { id: uuidv7(), bodyId: id, until: null, ...designation });
  await recordAudit(transaction, {
    ...auditActor(actor),
    ...(keeperId === null ? {} : { partnershipId: keeperId }),
    action: 'body.registered',
    subjectId: id,
    after: record,
  });
  return ok(id);
}
