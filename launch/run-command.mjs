import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { isCheckout, ownNode, program } from './checkout.mjs';
import { exclusively } from './exclusively.mjs';
import { install, isInstalled } from './install.mjs';
import { LaunchProblem } from './launch-problem.mjs';
import { noteRunning } from './running.mjs';

/** Installs and builds what is missing; nothing in an installed package, which is complete. */
export async function prepare() {
  if (!isCheckout || (isInstalled() && isBuilt())) return;
  await exclusively(async () => {
    install();
    build();
  });
}

/**
 * Runs one verb of the command line on the project's own Node, in this process where that is the Node it runs on.
 *
 * @param {readonly string[]} args the verb and its arguments
 */
export async function runCommand(args) {
  await prepare();
  if (isCheckout) noteRunning();
  const node = ownNode();
  if (node === null)
    throw new LaunchProblem('Node 24 (npm package "node") is missing: install commonty again.');
  if (realpathSync(process.execPath) === realpathSync(node)) {
    process.argv = [node, program, ...args];
    await import(pathToFileURL(program).href);
    return;
  }
  process.exitCode = await runChild(node, args);
}

/**
 * The channel tells the child of this process's end, however it ends: a killed launcher leaves no server behind.
 *
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function runChild(node, args) {
  const child = spawn(node, [program, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
