import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from './faults.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

// What the faults do is asked by `npm run test:faults`; here only that the list keeps up with the code.
describe.each(faults)('the planted fault “$what”', ({ file, from, test, found }) => {
  it('has its place in the code, and a test by its name', () => {
    expect(read(file).split(from)).toHaveLength(2);
    expect(read(test)).toContain(found);
  });
});
