import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode, readIfThere, root } from './checkout.mjs';
import { LaunchProblem } from './launch-problem.mjs';
import { runningHere } from './running.mjs';

const STAMP = 'node_modules/.commonty-lockfile';

/** True where node_modules holds what package-lock.json says. */
export function isInstalled() {
  return ownNode() !== null && readIfThere(STAMP) === lockfileHash();
}

/** Installs what package-lock.json says, unless it is there. Call it under `exclusively`. */
export function install() {
  if (isInstalled()) return;
  if (ownNode() === null || !installedByHand()) npmInstall();
  writeFileSync(join(root, STAMP), lockfileHash());
}

function npmInstall() {
  const running = runningHere();
  if (running.length > 0) {
    throw new LaunchProblem(
      `The packages of ${root} must be installed anew, but Commonty runs from there (process ${running.join(', ')}). ` +
        'Stop it, then try again.',
    );
  }
  process.stderr.write('Installing packages (npm ci) …\n');
  // npm tells its scripts where it lies; otherwise the npm on the path has to do.
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error)
    throw new LaunchProblem(`npm cannot be run (${error.message}). Install Node.js with npm, 20 or later.`);
  if (status !== 0)
    throw new LaunchProblem(`npm ci failed with exit code ${status}; its messages stand above.`);
  if (ownNode() === null) {
    throw new LaunchProblem(
      'npm did not install Node 24 (package "node"): install scripts may be switched off. ' +
        'Run `npm config delete ignore-scripts` and try again.',
    );
  }
}

function lockfileHash() {
  return createHash('sha256')
    .update(readIfThere('package-lock.json') ?? '')
    .digest('hex');
}

/** True where somebody has run `npm ci` already: npm's own record of node_modules agrees with the lockfile. */
function installedByHand() {
  const record = readIfThere('node_modules/.package-lock.json');
  if (record === null) return false;
  const wanted = packagesOf(readIfThere('package-lock.json') ?? '{}');
  const found = packagesOf(record);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (found[path] ? found[path].version === version : optional),
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockfile) {
  return JSON.parse(lockfile).packages ?? {};
}
