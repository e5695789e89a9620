import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processStart } from '../../launch/process-identity.mjs';
import { lockHolder, takeLock } from '../../launch/process-lock.mjs';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonty-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

const here = { pid: process.pid, start: processStart(process.pid), purpose: 'testing' };

describe('a process lock', () => {
  it('is held by one, and says by whom', () => {
    expect(takeLock(path, 'testing').taken).toBe(true);
    expect(takeLock(path, 'again')).toEqual({ taken: false, holder: here });
    expect(lockHolder(path)).toEqual(here);
  });

  it('can be taken again once released, and leaves no file', async () => {
    const lock = takeLock(path, 'testing');
    if (lock.taken) lock.release();
    expect(await readdir(folder)).toEqual([]);
    expect(takeLock(path, 'testing').taken).toBe(true);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  it.each([
    ['of a process that is gone', JSON.stringify({ ...here, pid: 2 ** 22 - 1 })],
    ['of an earlier process with the same id', JSON.stringify({ ...here, start: 'before the restart/1' })],
    ['that a power cut left empty', ''],
  ])('%s is stale and is taken over', async (_whose, content) => {
    await writeFile(path, content);
    expect(lockHolder(path)).toBeNull();
    expect(takeLock(path, 'testing').taken).toBe(true);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  it('of a process killed without warning is stale', async () => {
    const child = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { takeLock } from ${JSON.stringify(join(import.meta.dirname, '../../launch/process-lock.mjs'))};
       takeLock(${JSON.stringify(path)}, 'a child'); console.log('held'); setInterval(() => {}, 1000);`,
    ]);
    await once(child.stdout, 'data');
    expect(takeLock(path, 'testing')).toMatchObject({ taken: false, holder: { pid: child.pid } });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(takeLock(path, 'testing').taken).toBe(true);
  });

  it('goes to one only of many that find it stale at once', async () => {
    await writeFile(path, JSON.stringify({ ...here, pid: 2 ** 22 - 1 }));
    const script = `import { takeLock } from ${JSON.stringify(join(import.meta.dirname, '../../launch/process-lock.mjs'))};
       process.stdin.once('data', () => { console.log(takeLock(${JSON.stringify(path)}, 'a rival').taken); });
       console.log('waiting');`;
    const rivals = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '--eval', script]),
    );
    const answers = rivals.map(async (rival) => {
      await once(rival.stdout, 'data');
      return async () => {
        rival.stdin.write('now\n');
        return String((await once(rival.stdout, 'data'))[0]).trim();
      };
    });
    const asked = await Promise.all(answers);
    const taken = await Promise.all(asked.map((ask) => ask()));
    expect(taken.toSorted()).toEqual(['false', 'false', 'false', 'false', 'false', 'true']);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ purpose: 'a rival' });
    for (const rival of rivals) rival.kill();
  });
});
