import type { Period } from '../period.ts';
import type { LocalityProperties } from './boundaries.ts';
import type { LawCheck } from './draft-law.ts';
import type { Block, Draft } from './draft.ts';

/** What stands beside each outline in the boundary file. */
export function localityProperties(
  council: { code: string },
  draft: Draft,
  blocks: readonly Block[],
  check: LawCheck,
  period: Period | null,
): LocalityProperties[] {
  return check.localities.map((locality) => ({
    locality: locality.name,
    council: council.code,
    block_kind: draft.kind,
    blocks: locality.blocks.map((block) => blocks[block]?.code ?? ''),
    population: locality.people,
    population_date: period?.ends ?? null,
    electoral_ward: locality.ward !== null,
    status: 'draft',
  }));
}
