import { mostLocalities, tidyLocalityName } from './draft-address.ts';
import type { Draft } from './draft.ts';

/** Where ticked blocks go: a locality there is, a new one, or none. */
export type Destination = { to: 'locality'; locality: number } | { to: 'new'; name: string } | { to: 'none' };

export type ChangeProblem = 'nothing-ticked' | 'no-name' | 'too-many' | 'same-name' | 'unknown-locality';

export type Changed = { ok: true; draft: Draft } | { ok: false; problem: ChangeProblem };

/** Moves blocks (by place) out of wherever they are into the destination. */
export function assign(draft: Draft, blocks: readonly number[], destination: Destination): Changed {
  const ticked = new Set(blocks.filter((block) => draft.assigned[block] !== undefined));
  if (ticked.size === 0 && destination.to !== 'new') return { ok: false, problem: 'nothing-ticked' };
  let names = draft.names;
  let into: readonly number[] = [];
  if (destination.to === 'new') {
    const name = tidyLocalityName(destination.name);
    if (name === '') return { ok: false, problem: 'no-name' };
    if (names.length >= mostLocalities) return { ok: false, problem: 'too-many' };
    if (names.some((known) => sameName(known, name))) return { ok: false, problem: 'same-name' };
    into = [names.length];
    names = [...names, name];
  } else if (destination.to === 'locality') {
    if (names[destination.locality] === undefined) return { ok: false, problem: 'unknown-locality' };
    into = [destination.locality];
  }
  const assigned = draft.assigned.map((localities, block) => (ticked.has(block) ? into : localities));
  return { ok: true, draft: { ...draft, names, assigned } };
}

/** New names, one for each locality there is; an empty one dissolves its locality, and its blocks are in none again. */
export function rename(draft: Draft, given: readonly string[]): Changed {
  const names = draft.names.map((old, at) => tidyLocalityName(given[at] ?? old));
  const kept = names.filter((name) => name !== '');
  const twice = kept.some((name, at) => kept.findIndex((other) => sameName(other, name)) < at);
  if (twice) return { ok: false, problem: 'same-name' };
  const place = new Map(names.flatMap((name, at) => (name === '' ? [] : [at])).map((old, now) => [old, now]));
  const assigned = draft.assigned.map((localities) => localities.flatMap((old) => place.get(old) ?? []));
  return { ok: true, draft: { ...draft, names: kept, assigned } };
}

function sameName(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;
}
