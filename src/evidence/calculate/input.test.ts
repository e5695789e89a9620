import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBytes } from './input.ts';

it('reads a file, and says so where there is none or it is a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'calculate-'));
  try {
    const file = join(folder, 'in.csv');
    await writeFile(file, 'value\n1\n');
    expect(new TextDecoder().decode(await readBytes(file))).toBe('value\n1\n');
    await expect(readBytes(join(folder, 'gone.csv'))).rejects.toThrow('gone.csv: there is no such file.');
    await expect(readBytes(folder)).rejects.toThrow('is a folder; name a CSV file.');
  } finally {
    await rm(folder, { recursive: true });
  }
});
