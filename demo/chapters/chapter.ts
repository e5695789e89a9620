import type { ClientBase } from 'pg';
import type { World } from '../world.ts';

export interface ChapterContext {
  /** A connection with an open transaction: all chapters share it, so that the country is there whole or not at all. */
  client: ClientBase;
  world: World;
  /** The day the country is made, `yyyy-mm-dd`: what is late, or still to come, is told from it. */
  today: string;
  /** How far back meetings are told, in days. */
  pastDays: number;
  /** Stands where a file name would in the provenance of what is stored. */
  fileName: string;
  /** @param fraction of this chapter done, 0 to 1; @param doing in words for people */
  progress(fraction: number, doing: string): void;
}

/** One subject of the demonstration. Later subjects (plans, voices, money) add a chapter of their own. */
export interface Chapter {
  name: string;
  /** Share of the whole work, in seconds when measured; only proportions matter. */
  weight: number;
  write(context: ChapterContext): Promise<void>;
}
