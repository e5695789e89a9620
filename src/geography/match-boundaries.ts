import type { AreaKind } from './area.ts';
import { GeographyProblem, type GeographyRejection } from './geography-facts.ts';
import type { BoundaryFeature } from './loading/boundary-file.ts';
import type { AreaResolver } from './resolver.ts';
import { spellingKey } from './spelling-key.ts';

export interface MatchedBoundary {
  areaId: number;
  /** Today's code. */
  code: string;
  feature: BoundaryFeature;
}

export interface MatchedBoundaries {
  kind: AreaKind;
  matched: readonly MatchedBoundary[];
  rejections: readonly GeographyRejection[];
}

/** ScotPHO's own codes for localities: S99000006 is one place in its list and another in its boundaries. */
const madeUp = /^S99/;

/**
 * Which area each shape is of. Codes decide, retired ones too; an unknown code is a GeographyProblem, for it means the
 * lookup is missing or the file is of another vintage. Made-up codes decide nothing: those shapes are matched by the
 * name of the locality within its partnership (`localities`: key of both → area id) and rejected where that fails.
 */
export function matchBoundaries(
  features: readonly BoundaryFeature[],
  resolver: AreaResolver,
  localities: ReadonlyMap<string, number>,
): MatchedBoundaries {
  const matched: MatchedBoundary[] = [];
  const rejections: GeographyRejection[] = [];
  const kinds = new Set<AreaKind>();
  const taken = new Map<number, BoundaryFeature>();
  for (const feature of features) {
    const areaId = madeUp.test(feature.code)
      ? findLocality(feature, resolver, localities)
      : resolver.findByCode(feature.code);
    const area = areaId === null ? undefined : resolver.areas.get(areaId);
    const where = { line: feature.place, column: 'code', value: feature.code };
    if (area === undefined) {
      if (madeUp.test(feature.code)) {
        const name = `${feature.name ?? 'a locality without a name'} (${feature.within ?? 'partnership not said'})`;
        rejections.push({ ...where, reason: `no locality of the loaded list is called ${name}` });
        continue;
      }
      throw new GeographyProblem(
        `No area has the code ${feature.code}${feature.name === null ? '' : ` (${feature.name})`}. ` +
          'Load the lookup that names these areas first, or use the boundaries of its vintage.',
        where,
      );
    }
    const other = taken.get(area.id);
    if (other !== undefined) {
      throw new GeographyProblem(
        `${other.code} and ${feature.code} are both ${area.code} ${area.name} today.`,
        where,
      );
    }
    taken.set(area.id, feature);
    kinds.add(area.kind);
    matched.push({ areaId: area.id, code: area.code, feature });
  }
  const [kind] = kinds;
  if (kind === undefined)
    throw new GeographyProblem('Not one shape of this file belongs to an area Commonty knows.');
  if (kinds.size > 1) {
    throw new GeographyProblem(`The file mixes kinds of areas: ${[...kinds].join(', ')}. One kind per file.`);
  }
  return { kind, matched, rejections };
}

export function localityKey(hscpId: number, name: string): string {
  return `${hscpId} ${spellingKey('hscp-locality', name)}`;
}

function findLocality(
  { name, within }: BoundaryFeature,
  resolver: AreaResolver,
  localities: ReadonlyMap<string, number>,
): number | null {
  const hscp = within === null ? null : resolver.findBySpelling('hscp', within);
  return hscp === null || name === null ? null : (localities.get(localityKey(hscp, name)) ?? null);
}
