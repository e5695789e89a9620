import type { AreaKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { type Catalogue, indicatorByKey } from '../catalogue.ts';
import { readFigures } from '../figures-store.ts';
import type { Period } from '../period.ts';
import { everybodySeries } from '../read-judgements.ts';
import type { Block } from './draft.ts';
import { readParts } from './read-blocks.ts';

/** How many people live in each block, from which estimate. */
export interface BlockPeople {
  /** In the order of the blocks; null where the estimate has none. */
  people: readonly (number | null)[];
  /** The same day for all blocks; null where no estimate is loaded. */
  period: Period | null;
  /** Key of the dataset; null where there is none. */
  dataset: string | null;
  /** What the blocks' populations were added up from; null where they are published as they stand. */
  addedUpFrom: AreaKind | null;
}

/** Smaller areas a block without figures of its own is added up from, newest first. */
export const smallestKinds: readonly AreaKind[] = ['data-zone-2022', 'data-zone-2011'];

/** The newest estimate that covers the most blocks; of wards without one, added up from the data zones that fit best. */
export async function readPopulation(
  database: Queries,
  catalogue: Catalogue,
  blocks: readonly Block[],
): Promise<BlockPeople> {
  const own = await newest(
    database,
    catalogue,
    blocks.map(({ id }) => id),
  );
  if (own) {
    const people = blocks.map(({ id }) => own.people.get(id) ?? null);
    return { people, period: own.period, dataset: own.dataset, addedUpFrom: null };
  }
  for (const kind of smallestKinds) {
    const parts = await readParts(
      database,
      blocks.map(({ id }) => id),
      kind,
    );
    const found = await newest(
      database,
      catalogue,
      parts.map(({ id }) => id),
    );
    if (!found) continue;
    const within = Map.groupBy(parts, ({ block }) => block);
    const people = blocks.map(({ id }) =>
      total((within.get(id) ?? []).map((part) => found.people.get(part.id))),
    );
    return { people, period: found.period, dataset: found.dataset, addedUpFrom: kind };
  }
  return { people: blocks.map(() => null), period: null, dataset: null, addedUpFrom: null };
}

function total(parts: readonly (number | undefined)[]): number | null {
  if (parts.length === 0) return null;
  return parts.reduce<number | null>(
    (sum, part) => (sum === null || part === undefined ? null : sum + part),
    0,
  );
}

async function newest(database: Queries, catalogue: Catalogue, areas: readonly number[]) {
  const indicator = indicatorByKey(catalogue, 'population');
  if (!indicator) return null;
  const series = everybodySeries(catalogue, [indicator]);
  const found = await readFigures(database, catalogue, { series, areas });
  const byPeriod = new Map<string, { period: Period; dataset: string; people: Map<number, number> }>();
  for (const { areaId, dataset, figures } of found) {
    for (const { period, status, nature, value } of figures) {
      if (status !== 'value' || nature !== 'raw' || value === null) continue;
      const key = `${period.ends}/${dataset}`;
      const known = byPeriod.get(key) ?? { period, dataset, people: new Map<number, number>() };
      known.people.set(areaId, value);
      byPeriod.set(key, known);
    }
  }
  const most = Math.max(0, ...[...byPeriod.values()].map(({ people }) => people.size));
  return (
    [...byPeriod.values()]
      .filter(({ people }) => people.size === most)
      .toSorted((a, b) => b.period.ends.localeCompare(a.period.ends))[0] ?? null
  );
}
