import {
  type ThreadLink,
  type ThreadRef,
  type ThreadStation,
  threadStations,
} from '../contributions/thread-links.ts';

export type ThreadStrength = ThreadLink['strength'];

/** From the weakest to the strongest. */
export const strengths = ['broken', 'stale', 'thin', 'held'] as const satisfies readonly ThreadStrength[];

/** One station of an outcome's thread, with everything subjects know of it. */
export interface StationOfThread {
  station: ThreadStation;
  /** That of its weakest link: a chain holds as much as that. */
  strength: ThreadStrength;
  /** Empty where no subject knows anything of it. */
  links: readonly ThreadLink[];
  /** The day of its oldest knowledge; null where none is known. */
  freshOn: string | null;
}

export interface Thread {
  ref: ThreadRef;
  stations: readonly StationOfThread[];
}

/** One thread for each of the refs in their order. A station that nobody knows anything of is broken. */
export function assembleThreads(refs: readonly ThreadRef[], links: readonly ThreadLink[]): Thread[] {
  const byOutcome = Map.groupBy(links, ({ outcomeId }) => outcomeId);
  return refs.map((ref) => {
    const own = Map.groupBy(byOutcome.get(ref.outcomeId) ?? [], ({ station }) => station);
    return { ref, stations: threadStations.map((station) => stationOf(station, own.get(station) ?? [])) };
  });
}

function stationOf(station: ThreadStation, links: readonly ThreadLink[]): StationOfThread {
  const weakest = strengths.find((strength) => links.some((link) => link.strength === strength));
  const days = links.flatMap(({ freshOn }) => (freshOn === null ? [] : [freshOn]));
  return { station, strength: weakest ?? 'broken', links, freshOn: days.toSorted()[0] ?? null };
}

export function brokenStations({ stations }: Thread): ThreadStation[] {
  return stations.filter(({ strength }) => strength === 'broken').map(({ station }) => station);
}

export function heldCount({ stations }: Thread): number {
  return stations.filter(({ strength }) => strength === 'held').length;
}

/** The station that is broken in most of the threads, the first of equals; null where none is broken in any. */
export function brokenMostOften(
  threads: readonly Thread[],
): { station: ThreadStation; times: number } | null {
  let most: { station: ThreadStation; times: number } | null = null;
  for (const station of threadStations) {
    const times = threads.filter((thread) => brokenStations(thread).includes(station)).length;
    if (times > (most?.times ?? 0)) most = { station, times };
  }
  return most;
}
