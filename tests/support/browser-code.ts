import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const sources = join(root, 'src/browser');
const compiled = join(root, 'dist/src/browser');

/**
 * The tests run the server from its sources, but a browser needs JavaScript: it is compiled here where a source is
 * newer than what was compiled last, so that nobody tests yesterday's element.
 */
export default function setup(): void {
  if (newest(sources) <= newest(compiled)) return;
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const args = [
    compiler,
    '-p',
    join(root, 'tsconfig.browser.json'),
    '--noCheck',
    '--outDir',
    join(root, 'dist'),
  ];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The browser's code cannot be compiled:\n${stdout}`);
}

/** When the newest file of a folder was changed; 0 where there is no such folder. */
function newest(folder: string): number {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return 0;
  const times = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(folder, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}
