import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode, program, readIfThere, root } from './checkout.mjs';
import { LaunchProblem } from './launch-problem.mjs';

const PROJECTS = ['tsconfig.build.json', 'tsconfig.browser.json'];
const SOURCES = ['src', 'demo', 'launch', 'tsconfig.json', ...PROJECTS, 'package-lock.json'];
const STAMP = 'dist/.built-from';

/** True where dist was built from the sources as they are. */
export function isBuilt() {
  return existsSync(program) && readIfThere(STAMP) === sourcesHash();
}

/**
 * Compiles the sources into dist unless that is done. They are only translated here: `npm test` checks types.
 * Call it under `exclusively`.
 */
export function build() {
  if (isBuilt()) return;
  const stamp = sourcesHash();
  const draft = join(root, 'dist.new');
  rmSync(draft, { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  for (const project of PROJECTS) {
    const args = [compiler, '-p', join(root, project), '--noCheck', '--outDir', draft];
    const { status, stdout } = spawnSync(/** @type {string} */ (ownNode()), args, { encoding: 'utf8' });
    if (status !== 0) throw new LaunchProblem(`The sources cannot be compiled:\n${stdout}`);
  }
  writeFileSync(join(draft, '.built-from'), stamp);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(draft, join(root, 'dist'));
}

/** Path, size and time of change of every source file but tests: a file taken away counts as much as one added. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(filesUnder)) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
