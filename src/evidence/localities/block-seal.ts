import { createHash } from 'node:crypto';
import type { Block } from './draft.ts';

/** Six signs that change when the blocks of an area do: 36 bits of the SHA-256 of their codes, in order. */
export function blockSeal(blocks: readonly Pick<Block, 'code'>[]): string {
  const codes = blocks.map(({ code }) => code).join(' ');
  return createHash('sha256').update(codes).digest('base64url').slice(0, 6);
}
