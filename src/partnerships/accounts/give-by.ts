import { auditActor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { type Database, type Transaction, transaction } from '../../platform/database/database.ts';
import type { By } from './role-scope.ts';

/** A transaction as whoever acts: under their own rights, or with the machine's. */
export function giveBy<Value>(
  database: Database,
  by: By,
  work: (within: Transaction) => Promise<Value>,
): Promise<Value> {
  return by === 'command-line' ? transaction(database, work) : asActor(database, by, work);
}

export function auditBy(by: By): { actor: string; actingFor?: string; why?: string } {
  return by === 'command-line' ? { actor: by } : auditActor(by);
}
