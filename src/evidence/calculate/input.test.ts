import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBytes, utf8Text } from './input.ts';

it('reads a file, and says so where it cannot', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'calculate-'));
  try {
    const file = join(folder, 'in.csv');
    await writeFile(file, 'value\n1\n');
    expect(new TextDecoder().decode(await readBytes(file))).toBe('value\n1\n');
    await expect(readBytes(join(folder, 'gone.csv'))).rejects.toThrow('gone.csv: there is no such file.');
    await expect(readBytes(folder)).rejects.toThrow('is a folder; name a CSV file.');
    await expect(readBytes(join(file, 'x'))).rejects.toThrow('in.csv/x cannot be read (ENOTDIR).');
    await expect(readBytes('x'.repeat(5000))).rejects.toThrow('cannot be read (ENAMETOOLONG).');
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('refuses a file that is no table for an analyst, by its size', () => {
  expect(() => utf8Text(new Uint8Array(64 * 2 ** 20 + 1), 'all.csv')).toThrow(
    'all.csv holds 65 MB; tables up to 64 MB',
  );
});
