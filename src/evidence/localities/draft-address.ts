import { type BlockKind, blockKinds, type Draft } from './draft.ts';

/** One sign per block says its locality: the first sign is the first name. `-` is none. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const none = '-';

/** More localities than signs cannot be told apart in an address; Scotland's partnerships have up to some twenty. */
export const mostLocalities = signs.length;
/** Longer names would make an address longer than servers on the way take. */
export const longestName = 60;

/** What an address of a draft says, before anybody knows the blocks of the area. */
export interface DraftAddress {
  by: BlockKind;
  /** Check sum of the blocks the draft was drawn up from; null where no draft is given. */
  seal: string | null;
  /** One sign per block, in order of code. */
  signs: string;
  /** Blocks in a further locality: `12B` is block 12 (from 0) in the second locality as well. */
  further: readonly string[];
  names: readonly string[];
}

export type AddressProblem =
  | { problem: 'unknown-kind'; value: string }
  | { problem: 'unreadable'; value: string }
  | { problem: 'too-many'; value: string }
  | { problem: 'unknown-sign'; value: string; place: number }
  | { problem: 'other-blocks'; value: string };

export type Read<Value> = { ok: true; value: Value } | ({ ok: false } & AddressProblem);

/**
 * Query → draft. `d` is `SEAL.SIGNS` with `~12B` for each block in a further locality, `n` (repeated) the names.
 * `seal` is that of today's blocks: a draft of other blocks is refused, since its signs would mean other places.
 */
export function readDraft(query: URLSearchParams, seal: string, blocks: number): Read<Draft> {
  const by = query.get('by') ?? '';
  const kind = blockKinds.find((known) => known === by);
  if (!kind) return { ok: false, problem: 'unknown-kind', value: by };
  const text = query.get('d') ?? '';
  const names = query.getAll('n').map(tidyLocalityName);
  if (names.length > mostLocalities) return { ok: false, problem: 'too-many', value: String(names.length) };
  const [, given = '', main = '', rest = ''] =
    /^([\w-]{6})\.([A-Za-z0-9-]*)((?:~\d{1,5}[A-Za-z0-9])*)$/.exec(text) ?? [];
  if (given === '') return { ok: false, problem: 'unreadable', value: text };
  if (given !== seal || main.length !== blocks) return { ok: false, problem: 'other-blocks', value: text };
  const assigned: number[][] = [];
  for (const [place, sign] of [...main].entries()) {
    const locality = signs.indexOf(sign);
    if (sign !== none && locality >= names.length)
      return { ok: false, problem: 'unknown-sign', value: sign, place };
    assigned.push(sign === none ? [] : [locality]);
  }
  for (const one of rest.split('~').slice(1)) {
    const place = Number(one.slice(0, -1));
    const locality = signs.indexOf(one.slice(-1));
    const own = assigned[place];
    if (!own || locality >= names.length) return { ok: false, problem: 'unknown-sign', value: one, place };
    if (!own.includes(locality)) own.push(locality);
    own.sort((a, b) => a - b);
  }
  return { ok: true, value: { kind, names, assigned } };
}

/** Draft → query, without the question mark; `readDraft` reads the same draft back. */
export function draftQuery(draft: Draft, seal: string): string {
  const first = draft.assigned.map(([locality]) => (locality === undefined ? none : signs.charAt(locality)));
  const further = draft.assigned.flatMap((localities, block) =>
    localities.slice(1).map((locality) => `~${block}${signs.charAt(locality)}`),
  );
  const names = draft.names.map((name) => `&n=${encodeURIComponent(name).replaceAll('%20', '+')}`);
  return `by=${draft.kind}&d=${seal}.${first.join('')}${further.join('')}${names.join('')}`;
}

/** Without line breaks, doubled spaces and what would be too long. */
export function tidyLocalityName(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestName).trim();
}
