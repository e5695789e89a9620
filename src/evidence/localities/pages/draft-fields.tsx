import { blockSeal } from '../block-seal.ts';
import { draftQuery } from '../draft-address.ts';
import type { Block, Draft } from '../draft.ts';

/** The draft as hidden fields of a form, so that what the form changes is that draft. */
export function DraftFields({ draft, blocks }: { draft: Draft; blocks: readonly Block[] }) {
  const query = new URLSearchParams(draftQuery(draft, blockSeal(blocks)));
  return (
    <>
      {[...query].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
