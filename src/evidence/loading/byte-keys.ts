/**
 * Whole numbers by the bytes of a short text, so that a column of a million codes makes no string.
 * Open addressing, FNV-1a; the last key found is tried first, because files repeat their keys in runs.
 */
export class ByteKeys {
  private size = 0;
  private slots = new Int32Array(1024).fill(-1);
  private hashes = new Int32Array(512);
  private offsets = new Int32Array(513);
  private values = new Int32Array(512);
  private pool = Buffer.allocUnsafeSlow(8192);
  private last = -1;

  get count(): number {
    return this.size;
  }

  /** The number of these bytes, or -1. Numbers are never negative. */
  find(bytes: Uint8Array, start: number, end: number): number {
    if (this.last >= 0 && this.equals(this.last, bytes, start, end)) return this.values[this.last]!;
    const hash = hashOf(bytes, start, end);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = this.slots[slot]!;
      if (key < 0) return -1;
      if (this.hashes[key] === hash && this.equals(key, bytes, start, end)) {
        this.last = key;
        return this.values[key]!;
      }
    }
  }

  add(bytes: Uint8Array, start: number, end: number, value: number): void {
    if (this.size === this.values.length) this.grow();
    const key = this.size++;
    const offset = this.offsets[key]!;
    const length = end - start;
    if (offset + length > this.pool.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(this.pool.length * 2, offset + length));
      larger.set(this.pool);
      this.pool = larger;
    }
    this.pool.set(bytes.subarray(start, end), offset);
    this.offsets[key + 1] = offset + length;
    this.hashes[key] = hashOf(bytes, start, end);
    this.values[key] = value;
    this.place(key);
  }

  private equals(key: number, bytes: Uint8Array, start: number, end: number): boolean {
    const offset = this.offsets[key]!;
    if (this.offsets[key + 1]! - offset !== end - start) return false;
    const pool = this.pool;
    // From the back: codes of one kind share their beginning.
    for (let at = end - 1, own = offset + (end - start) - 1; at >= start; at--, own--) {
      if (bytes[at] !== pool[own]) return false;
    }
    return true;
  }

  private place(key: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hashes[key]! & mask;
    while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = key;
  }

  private grow(): void {
    const room = this.values.length * 2;
    const hashes = new Int32Array(room);
    hashes.set(this.hashes);
    this.hashes = hashes;
    const offsets = new Int32Array(room + 1);
    offsets.set(this.offsets);
    this.offsets = offsets;
    const values = new Int32Array(room);
    values.set(this.values);
    this.values = values;
    this.slots = new Int32Array(room * 2).fill(-1);
    for (let key = 0; key < this.size; key++) this.place(key);
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
