import pg from 'pg';
import {
  type Database,
  type Transaction,
  type TransactionOptions,
  transaction,
} from '../database/database.ts';
import { runtimeRole } from '../database/runtime-role.ts';
import { endOfLondonDay, londonDayOf } from '../london-day.ts';
import { type Actor, partnershipsRead, partnershipsWhere } from './actor.ts';
import { writingRoles } from './role.ts';

export interface AsActorOptions extends TransactionOptions {
  /** ISO instant: the views of schema `known` show what was known then. Null or absent: now. */
  asAt?: string | null;
}

/**
 * Runs `work` in one transaction as this actor, or as somebody who has not signed in: under a role that owns nothing,
 * so that row-level security refuses the rows of other partnerships also where a route forgot to ask.
 */
export function asActor<Value>(
  database: Database,
  actor: Actor | null,
  work: (transaction: Transaction) => Promise<Value>,
  { asAt = null, ...options }: AsActorOptions = {},
): Promise<Value> {
  const viewed = asAt ?? (actor?.viewedDay === undefined ? null : endOfLondonDay(actor.viewedDay));
  return transaction(database, work, { ...options, first: settings(actor, viewed) });
}

/** Statements sent together with `begin`, so that being somebody costs no round trip of its own. */
function settings(actor: Actor | null, asAt: string | null): string {
  const values = {
    'commonty.reads': partnershipList(partnershipsRead(actor, asAt === null ? null : londonDayOf(asAt))),
    'commonty.writes': partnershipList(partnershipsWhere(actor, writingRoles)),
    'commonty.account': actor?.accountId ?? '',
    'commonty.as_at': asAt ?? '',
    'commonty.speaks_for': bodyList(actor),
  };
  const assigned = Object.entries(values).map(
    ([name, value]) => `set local ${name} = ${pg.escapeLiteral(value)}`,
  );
  return [`set local role ${runtimeRole}`, ...assigned].join('; ');
}

/** As the policies read it: `all`, nothing, or an array of PostgreSQL. */
function partnershipList(partnerships: 'all' | readonly number[]): string {
  if (partnerships === 'all') return 'all';
  return partnerships.length === 0 ? '' : `{${partnerships.join(',')}}`;
}

/** Bodies they lead or speak for, each within its partnership or (`*`) all: an array of PostgreSQL, or nothing. */
function bodyList(actor: Actor | null): string {
  const spoken = (actor?.grants ?? []).flatMap(({ role, partnershipId, bodyId }) =>
    bodyId !== null && (role === 'partner-lead' || role === 'community-body')
      ? [`${partnershipId ?? '*'}/${bodyId}`]
      : [],
  );
  return spoken.length === 0 ? '' : `{${spoken.join(',')}}`;
}
