import type { Queries } from '../../platform/database/database.ts';
import { blockSeal } from './block-seal.ts';
import { assign, type ChangeProblem, type Destination, rename } from './change-draft.ts';
import { type AddressProblem, draftQuery, readDraft } from './draft-address.ts';
import { type Block, blockKinds, type Draft } from './draft.ts';
import { readBlocks } from './read-blocks.ts';
import { layouts, startDraft } from './start-layout.ts';

/** What an address asks for. */
export type Asked =
  | { state: 'nothing' }
  | { state: 'unreadable'; problem: AddressProblem }
  | { state: 'too-many' }
  /** A change was asked for and made: the address that holds the outcome. */
  | { state: 'changed'; query: string }
  /** `problem`: a change was asked for and could not be made; the draft stands as it was. */
  | { state: 'draft'; draft: Draft; blocks: readonly Block[]; problem: ChangeProblem | null };

/**
 * Reads the draft from the address, begins one (`start`), or changes one: `do=move` puts the blocks `b` (by place)
 * into `to` (a place, `new` with `name`, or `none`); `do=name` takes the names `r`. One query.
 */
export async function readAsked(
  database: Queries,
  council: { id: number },
  query: URLSearchParams,
): Promise<Asked> {
  if (!query.has('by')) return { state: 'nothing' };
  const by = query.get('by') ?? '';
  const kind = blockKinds.find((known) => known === by);
  if (!kind) return { state: 'unreadable', problem: { problem: 'unknown-kind', value: by } };
  const blocks = await readBlocks(database, council.id, kind);
  const seal = blockSeal(blocks);
  if (query.has('start')) {
    const layout = layouts.find((known) => known === query.get('start')) ?? 'none';
    const draft = startDraft(kind, blocks, layout);
    return draft ? { state: 'changed', query: draftQuery(draft, seal) } : { state: 'too-many' };
  }
  const read = readDraft(query, seal, blocks.length);
  if (!read.ok) return { state: 'unreadable', problem: read };
  const draft = read.value;
  const wish = query.get('do');
  if (wish === null) return { state: 'draft', draft, blocks, problem: null };
  const changed =
    wish === 'name' ? rename(draft, query.getAll('r')) : assign(draft, ticked(query), destination(query));
  return changed.ok
    ? { state: 'changed', query: draftQuery(changed.draft, seal) }
    : { state: 'draft', draft, blocks, problem: changed.problem };
}

function ticked(query: URLSearchParams): number[] {
  return query.getAll('b').flatMap((text) => (/^\d{1,5}$/.test(text) ? [Number(text)] : []));
}

function destination(query: URLSearchParams): Destination {
  const to = query.get('to') ?? '';
  if (to === 'none') return { to: 'none' };
  if (/^\d{1,2}$/.test(to)) return { to: 'locality', locality: Number(to) };
  return { to: 'new', name: query.get('name') ?? '' };
}
