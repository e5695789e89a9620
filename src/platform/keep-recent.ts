/**
 * Reads a thing once for each owner and name, and keeps the `most` recently asked for as long as the owner is kept.
 * Where the owner is what describes one data version (another object after a load), nothing kept outlives its version.
 * What failed is read again.
 */
export function keepRecent<Owner extends object, Value>(
  most: number,
  read: (owner: Owner, name: string) => Promise<Value>,
): (owner: Owner, name: string) => Promise<Value> {
  const kept = new WeakMap<Owner, Map<string, Promise<Value>>>();
  return (owner, name) => {
    const own = kept.get(owner) ?? new Map<string, Promise<Value>>();
    kept.set(owner, own);
    const value = own.get(name) ?? read(owner, name);
    // Last in the map is the most recently asked for.
    own.delete(name);
    own.set(name, value);
    value.catch(() => own.delete(name));
    for (const oldest of own.keys()) {
      if (own.size <= most) break;
      own.delete(oldest);
    }
    return value;
  };
}
