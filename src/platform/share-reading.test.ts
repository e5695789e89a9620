import { expect, it } from 'vitest';
import { shareReading } from './share-reading.ts';

/** Long enough for whatever is due to begin. */
async function settle() {
  for (let turns = 0; turns < 4; turns++) await new Promise((done) => setImmediate(done));
}

/** Readings that end when told to; each gives the state of the world at the moment it began. */
function slowReader() {
  let state = 0;
  const ends: ((problem?: Error) => void)[] = [];
  const read = () => {
    const found = state;
    return new Promise<number>((resolve, reject) => {
      ends.push((problem) => (problem ? reject(problem) : resolve(found)));
    });
  };
  return { read, ends, change: () => ++state, settle };
}

it('never gives a caller what was read before the call', async () => {
  const { read, ends, change } = slowReader();
  const shared = shareReading(read);
  const early = shared();
  await settle();
  change();
  const late = shared();
  ends[0]?.();
  await settle();
  ends[1]?.();
  expect([await early, await late]).toEqual([0, 1]);
});

it('reads once for a hundred callers who come together', async () => {
  const { read, ends } = slowReader();
  const shared = shareReading(read);
  const callers = Array.from({ length: 100 }, () => shared());
  await settle();
  ends[0]?.();
  await Promise.all(callers);
  expect(ends).toHaveLength(1);
});

it('reads once more for a hundred callers who come while one reading runs', async () => {
  const { read, ends } = slowReader();
  const shared = shareReading(read);
  const first = shared();
  await settle();
  const callers = Array.from({ length: 100 }, () => shared());
  ends[0]?.();
  await settle();
  ends[1]?.();
  await Promise.all([first, ...callers]);
  expect(ends).toHaveLength(2);
});

it('fails those who waited for a failed reading, and nobody after them', async () => {
  const { read, ends } = slowReader();
  const shared = shareReading(read);
  const first = shared();
  await settle();
  const second = shared();
  ends[0]?.(new Error('connection lost'));
  await expect(first).rejects.toThrow('connection lost');
  await settle();
  ends[1]?.();
  expect(await second).toBe(0);
});
