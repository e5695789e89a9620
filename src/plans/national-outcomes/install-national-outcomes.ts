import type { Queries } from '../../platform/database/database.ts';
import { listOf2018 } from './list-of-2018.ts';
import { insertNationalList } from './national-outcome-store.ts';

/** Puts in the list of 2018, where it is not there yet. As the database's owner; safe to run again. */
export async function installNationalOutcomes(queries: Queries): Promise<void> {
  const { id, name, inForceFrom, source, outcomes } = listOf2018;
  await insertNationalList(queries, {
    id,
    name,
    inForceFrom,
    inForceUntil: null,
    source,
    outcomes: outcomes.map(([code, words], at) => ({
      id: `${id.slice(0, -6)}${String(at + 1).padStart(2, '0')}2018`,
      code,
      words,
    })),
  });
}
