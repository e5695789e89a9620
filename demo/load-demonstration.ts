import { claimInstance, markReady, readInstance } from '../src/platform/database/instance-kind.ts';
import { type Database, transaction } from '../src/platform/database/database.ts';
import type { Chapter } from './chapters/chapter.ts';
import { evidenceChapter } from './chapters/evidence.ts';
import { geographyChapter } from './chapters/geography.ts';
import { postcodesChapter } from './chapters/postcodes.ts';
import { partnersChapter } from './chapters/partners.ts';
import { plansChapter } from './chapters/plans.ts';
import { londonToday } from '../src/platform/london-day.ts';
import { inventWorld } from './world.ts';

/** The seed of the country everybody sees unless they ask for another. */
export const demonstrationSeed = 2026;

/** In this order: later chapters tell of what earlier ones made. */
const chapters: readonly Chapter[] = [
  geographyChapter,
  postcodesChapter,
  evidenceChapter,
  partnersChapter,
  plansChapter,
];

const inventing = { name: 'Inventing the country', weight: 2 };
const sorting = { name: 'Taking stock', weight: 2 };

export interface DemonstrationProgress {
  /** Of the whole, 0 to 1; the last call says 1. */
  fraction: number;
  /** What is being done, in words for people. */
  doing: string;
}

export interface DemonstrationOptions {
  /** Null or left out: demonstrationSeed. */
  seed?: number | null;
  /** 1 for the size of the real thing; a fraction for tests. */
  scale?: number;
  /** The day from which meetings and terms are told; left out: today. */
  today?: string;
  /** How far back meetings are told, in days; left out: two years, or some months of a smaller country. */
  pastDays?: number;
  /** False: no plans and nothing of what hangs on them, for tests that write their own. */
  plans?: boolean;
  progress?: (progress: DemonstrationProgress) => void;
}

/**
 * Fills a migrated, empty database with the demonstration country, in one transaction: a load that is killed
 * leaves nothing behind and is simply begun again. Does nothing where the country is already there.
 *
 * @returns true where it was loaded now
 * @throws StartProblem where the database holds real statistics
 */
export async function loadDemonstration(
  database: Database,
  options: DemonstrationOptions = {},
): Promise<boolean> {
  const { scale = 1, today = londonToday(), plans = true, progress = () => {} } = options;
  const told = chapters.filter((chapter) => plans || chapter !== plansChapter);
  const pastDays = options.pastDays ?? (scale < 1 ? 200 : 740);
  const seed = options.seed ?? demonstrationSeed;
  const known = await readInstance(database);
  // Throws where what is known is of the other kind, before a whole country is invented for nothing.
  if (known) await claimInstance(database, 'demonstration', seed);
  if (known?.ready) {
    progress({ fraction: 1, doing: 'The demonstration country is there' });
    return false;
  }
  const total = told.reduce((sum, { weight }) => sum + weight, inventing.weight + sorting.weight);
  progress({ fraction: 0, doing: inventing.name });
  const world = inventWorld(seed, scale);
  await transaction(database, async (open) => {
    await claimInstance(open, 'demonstration', seed);
    // Whoever claimed the database before may have known no seed, or another one of a load that was cut off.
    await open.query('update instance set seed = $1', [seed]);
    let before = inventing.weight;
    for (const chapter of told) {
      await chapter.write({
        client: open.client,
        world,
        today,
        pastDays,
        fileName: `demonstration:seed-${seed}${scale === 1 ? '' : `-scale-${scale}`}`,
        progress: (fraction, doing) =>
          progress({ fraction: (before + fraction * chapter.weight) / total, doing }),
      });
      before += chapter.weight;
    }
    progress({ fraction: before / total, doing: sorting.name });
    // The planner must know of thousands of new areas and millions of figures before the first page asks for them.
    await open.query(
      'analyze area, area_code, area_membership, boundary, partnership, postcode, series, period, observation',
    );
    await markReady(open);
  });
  progress({ fraction: 1, doing: 'The demonstration country is ready' });
  return true;
}
