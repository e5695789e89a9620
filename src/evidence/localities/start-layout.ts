import { longestName, mostLocalities } from './draft-address.ts';
import { type Block, type BlockKind, type Draft, emptyDraft } from './draft.ts';

/** How a draft may begin: every block by itself, blocks together by the ward most of each lies in, or nothing yet. */
export const layouts = ['each', 'ward', 'none'] as const;
export type Layout = (typeof layouts)[number];

/** The first draft; null where it would have more localities than an address can hold. */
export function startDraft(kind: BlockKind, blocks: readonly Block[], layout: Layout): Draft | null {
  if (layout === 'none') return emptyDraft(kind, blocks.length);
  const keys = blocks.map((block, at) => (layout === 'each' ? String(at) : (block.ward?.code ?? null)));
  const order = [...new Set(keys.filter((key) => key !== null))];
  if (order.length > mostLocalities) return null;
  const nameOf = (key: string) => {
    const block = blocks[keys.indexOf(key)];
    return (layout === 'each' ? block?.name : block?.ward?.name) ?? key;
  };
  return {
    kind,
    names: differentNames(order.map(nameOf)),
    assigned: keys.map((key) => (key === null ? [] : [order.indexOf(key)])),
  };
}

/** Two places may bear one name; two localities may not. */
function differentNames(names: readonly string[]): string[] {
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    const short = name.slice(0, longestName - 4);
    return before === 0 ? name.slice(0, longestName) : `${short} ${before + 1}`;
  });
}
