import type { Actor } from './authorisation/actor.ts';
import { readScope } from './authorisation/read-scope.ts';
import type { Database } from './database/database.ts';
import { createStateReader, type KnownState } from './database/known-state.ts';

/** Reads for an actor, or gives what was read before in the same state for one who sees the same. */
export type ReadKept = <Value>(
  actor: Actor | null,
  name: string,
  read: () => Promise<Value>,
) => Promise<Value>;

/**
 * Keeps the `most` recent readings of partnerships' records, until anything is recorded or loaded. `name` must say
 * everything a reading depends on besides who asks; what is given must not be changed. A failed reading is not kept.
 */
export function keepByState(database: Database, most: number): ReadKept {
  const state = createStateReader(database);
  let current: KnownState | null = null;
  let kept = new Map<string, Promise<unknown>>();
  return async <Value>(actor: Actor | null, name: string, read: () => Promise<Value>) => {
    const now = await state();
    if (now !== current) {
      current = now;
      kept = new Map();
    }
    const own = kept;
    const key = `${readScope(actor)} ${name}`;
    const value = (own.get(key) as Promise<Value> | undefined) ?? read();
    // Last in the map is the most recently asked for.
    own.delete(key);
    own.set(key, value);
    value.catch(() => own.delete(key));
    for (const oldest of own.keys()) {
      if (own.size <= most) break;
      own.delete(oldest);
    }
    return value;
  };
}
