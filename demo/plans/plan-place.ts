import type { BodyKind } from '../../src/partnerships/index.ts';
import type { SeededRandom } from '../../src/kernel/seeded-random.ts';
import type { Character } from '../blueprint.ts';
import type { Calendar } from '../partners/days.ts';
import type { Picture } from './picture.ts';

export interface PlacedArea {
  id: number;
  code: string;
  name: string;
}

export interface PlannedBody {
  id: string;
  name: string;
  kind: BodyKind;
}

/** A partnership as the plans need it. */
export interface PlanPlace extends PlacedArea {
  character: Character;
  /** Has three years of history rather than a plan alone. */
  rich: boolean;
  partners: readonly PlannedBody[];
  /** Community councils and community bodies of the place, those known longest first. */
  communities: readonly PlannedBody[];
  /** The integration joint board's own plan; null where none is recorded. */
  strategicPlan: string | null;
  /** All its wards, which are its localities, by name. */
  wards: readonly PlacedArea[];
  /** Those of them that have a group of their own. */
  grouped: readonly PlacedArea[];
}

/** What every part of the chapter works with. */
export interface Planning {
  random: SeededRandom;
  calendar: Calendar;
  picture: Picture;
  nationalOutcomes: ReadonlyMap<string, { id: string; words: string }>;
}

/** The partner that leads on this, and others who answer for it with them. */
export function ownersAmong(partners: readonly PlannedBody[], kinds: readonly BodyKind[]): PlannedBody[] {
  const found = kinds.flatMap((kind) => partners.find((one) => one.kind === kind) ?? []);
  return found.length > 0 ? found : partners.slice(0, 1);
}

const offices: Partial<Record<BodyKind, string>> = {
  'chief-constable': 'Divisional commander',
  'fire-and-rescue-service': 'Local senior officer',
  'integration-joint-board': 'Chief officer',
  'third-sector-interface': 'Chief officer',
  'regional-college-board': 'Principal',
};

/** The office that signs for a body. */
export function officeOf({ kind }: PlannedBody): string {
  return offices[kind] ?? 'Chief executive';
}
