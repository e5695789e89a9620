import { StartProblem } from '../start-problem.ts';
import type { Queries } from './database.ts';

export type InstanceKind = 'demonstration' | 'real';

const WORDS: Record<InstanceKind, string> = {
  demonstration: 'the demonstration country',
  real: 'real official statistics',
};

/**
 * Records in an empty database what kind of instance it is, and refuses a database of the other kind:
 * invented and real figures never share one. `seed` is the demonstration's.
 */
export async function claimInstance(
  queries: Queries,
  kind: InstanceKind,
  seed: number | null,
): Promise<void> {
  await queries.query('insert into instance (kind, seed) values ($1, $2) on conflict (only_row) do nothing', [
    kind,
    seed,
  ]);
  const { rows } = await queries.query<{ kind: InstanceKind }>('select kind from instance');
  const found = rows[0]?.kind;
  if (found && found !== kind) {
    throw new StartProblem(
      `This database holds ${WORDS[found]}, and ${WORDS[kind]} may not be put beside it. ` +
        'Name another database (DATABASE_URL for the demonstration, COMMONTY_SCOTLAND_DATABASE_URL for real data).',
    );
  }
}

/** What the database says of itself; null before anything was loaded. */
export interface Instance {
  kind: InstanceKind;
  seed: number | null;
  dataVersion: string;
  ready: boolean;
}

export async function readInstance(queries: Queries): Promise<Instance | null> {
  const { rows } = await queries.query<{
    kind: InstanceKind;
    seed: number | null;
    data_version: string;
    ready: boolean;
  }>('select kind, seed, data_version, ready_at is not null as ready from instance');
  const row = rows[0];
  return row ? { kind: row.kind, seed: row.seed, dataVersion: row.data_version, ready: row.ready } : null;
}

/** Marks the first load as complete: the instance may be shown from now on. */
export async function markReady(queries: Queries): Promise<void> {
  await queries.query('update instance set ready_at = coalesce(ready_at, now())');
}
