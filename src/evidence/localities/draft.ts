import type { AreaKind } from '../../geography/index.ts';

/** What localities may be put together from. */
export const blockKinds = ['ward', 'zone-2011', 'zone-2022', 'data-zone-2011', 'data-zone-2022'] as const;
export type BlockKind = (typeof blockKinds)[number] & AreaKind;

/** One building block: an area that lies in the council's area. */
export interface Block {
  id: number;
  code: string;
  name: string;
  /** The electoral ward it lies in, or most of it; a ward's own is itself. `whole`: no part of it lies elsewhere, by the borders themselves. */
  ward: { code: string; name: string; whole: boolean } | null;
}

/**
 * A division of a council's area that nobody has adopted. Localities are named; each block, in the order of the codes,
 * lies in one of them, in none, or (a mistake to be shown) in several.
 */
export interface Draft {
  kind: BlockKind;
  names: readonly string[];
  /** One entry per block: places in `names`, ascending. */
  assigned: readonly (readonly number[])[];
}

/** Blocks of one locality, by their place among all blocks. */
export function blocksOf(draft: Draft, locality: number): number[] {
  return draft.assigned.flatMap((localities, block) => (localities.includes(locality) ? [block] : []));
}

/** Every block in no locality. */
export function emptyDraft(kind: BlockKind, blocks: number): Draft {
  return { kind, names: [], assigned: Array.from({ length: blocks }, () => []) };
}
