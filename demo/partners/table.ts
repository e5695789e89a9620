import type { SeededRandom } from '../../src/kernel/seeded-random.ts';
import type { BodyKind } from '../../src/partnerships/index.ts';
import type { Character } from '../blueprint.ts';
import type { Calendar } from './days.ts';
import { inventId } from './invent-id.ts';
import type { PersonNames } from './person-names.ts';
import type { Rows } from './rows.ts';

/** A council area with its partnership, as the chapter tells of it. */
export interface PartnershipPlace {
  /** Id of the council's area: what `partnership_id` holds everywhere. */
  id: number;
  /** Its place in the country's plan. */
  council: number;
  name: string;
  character: Character;
  /** Index of its health board. */
  board: number;
  wards: readonly { id: number; name: string }[];
}

/** A body as the rest of the chapter needs it. */
export interface InventedBody {
  id: string;
  name: string;
  shortName: string;
  kind: BodyKind;
  /** Council areas it works in; null: all. */
  areas: readonly number[] | null;
}

/** What every part of the chapter works with. */
export interface Inventing {
  random: SeededRandom;
  calendar: Calendar;
  people: PersonNames;
  /** How far back meetings are told, in days. */
  pastDays: number;
  rows: Rows;
  places: readonly PartnershipPlace[];
  boardNames: readonly string[];
  /** Name of the country, as in the names of its national bodies. */
  country: string;
}

/** A new id for something that was written down some days from today. */
export function newId({ random, calendar }: Pick<Inventing, 'random' | 'calendar'>, days: number): string {
  return inventId(random, calendar.day(days));
}
