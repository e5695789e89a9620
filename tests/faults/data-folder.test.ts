import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';

const parent = mkdtempSync(join(tmpdir(), 'commonty-read-only-'));
const isRoot = process.getuid?.() === 0;

/** Root may write everywhere but on a file system mounted read-only, which not every container allows. */
function makeReadOnly(): boolean {
  if (isRoot) return spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', parent]).status === 0;
  chmodSync(parent, 0o555);
  return true;
}

const readOnly = makeReadOnly();
afterAll(() => {
  if (isRoot && readOnly) spawnSync('umount', [parent]);
  rmdirSync(parent);
});

it.skipIf(!readOnly)('says of a data folder that may not be written where it is and what to do', async () => {
  await expect(startEmbeddedServer({ folder: join(parent, 'postgres') })).rejects.toMatchObject({
    name: 'StartProblem',
    message: expect.stringMatching(
      /commonty-read-only-\w+\/postgres cannot be made or written to \(E[A-Z]+\)\. .*another folder in COMMONTY_DATA_FOLDER\.$/,
    ),
  });
});
