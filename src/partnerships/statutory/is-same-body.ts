import type { BodyKind } from '../bodies/body-kind.ts';
import type { StatutoryBody } from './statutory-body.ts';

/** Kinds of which a council area has one at most, so that one of the same kind there is the same body. */
const oneAnArea: readonly BodyKind[] = [
  'council',
  'health-board',
  'integration-joint-board',
  'chief-constable',
  'fire-and-rescue-service',
  'historic-environment-scotland',
  'sepa',
  'scottish-natural-heritage',
  'sportscotland',
  'skills-development-scotland',
  'visitscotland',
  'highlands-and-islands-enterprise',
  'scottish-enterprise',
  'south-of-scotland-enterprise',
];

/** Whether a body that people registered is the one of the list, under whatever name. */
export function isSameBody(
  body: Pick<StatutoryBody, 'kind' | 'name' | 'shortName'>,
  councilAreas: readonly number[],
  registered: {
    kind: string;
    names: readonly string[];
    everywhere: boolean;
    councilAreas: readonly number[];
  },
): boolean {
  if (registered.kind !== body.kind) return false;
  const names = [body.name, body.shortName].flatMap((name) => name?.toLowerCase() ?? []);
  if (names.some((name) => registered.names.includes(name))) return true;
  if (!oneAnArea.includes(body.kind)) return false;
  return (
    registered.everywhere ||
    councilAreas.length === 0 ||
    registered.councilAreas.some((area) => councilAreas.includes(area))
  );
}
