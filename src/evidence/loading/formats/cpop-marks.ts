import type { ObservationNature } from '../../observation.ts';
import { LoadProblem } from '../format.ts';
import type { CellPlace } from './cell.ts';
import { type ProfileMeasure, profileMeasures } from './indicators/cpop.ts';

/** How the profile marks its values. */
const natures: ReadonlyMap<string, ObservationNature> = new Map([
  ['Raw data', 'raw'],
  ['Imputed', 'imputed'],
  ['Projected', 'projected'],
]);

/** Nature of a value from the profile's mark; throws LoadProblem for an unknown mark. */
export function natureOf(mark: string, place: CellPlace): ObservationNature {
  const nature = natures.get(mark);
  if (nature) return nature;
  throw new LoadProblem('is none of Raw data, Imputed and Projected', { ...place, value: mark });
}

/** The measure of that name; throws LoadProblem for one the catalogue does not hold. */
export function measureNamed(name: string, place: CellPlace): ProfileMeasure {
  const measure = profileMeasures.get(name);
  if (measure) return measure;
  throw new LoadProblem('is no measure of the Community Planning Outcomes Profile that Commonty knows', {
    ...place,
    value: name,
  });
}

/** The year in which a label such as `2010/11` starts; throws LoadProblem for any other text. */
export function labelledYear(label: string, place: CellPlace): number {
  const match = /^(\d{4})\/(\d{2})$/.exec(label);
  if (match && (Number(match[1]) + 1) % 100 === Number(match[2])) return Number(match[1]);
  throw new LoadProblem('is no year of the form 2010/11', { ...place, value: label });
}

/** A heading `Indicator_Type_Year` of the profile's workbooks in its three parts; null for any other text. */
export function splitHeading(heading: string): { name: string; mark: string; label: string } | null {
  const match = /^(.+)_(Raw data|Imputed|Projected)_(\d{4}\/\d{2})$/.exec(heading.trim());
  return match ? { name: match[1] as string, mark: match[2] as string, label: match[3] as string } : null;
}
