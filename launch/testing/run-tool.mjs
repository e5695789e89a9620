import { spawn } from 'node:child_process';
import { ownNode, root } from '../checkout.mjs';

/**
 * @typedef {{ name: string, passed: boolean, said: string }} Check a check that counts as one test
 */

/**
 * Runs a JavaScript tool on the project's own Node. A signal to this process ends the tool too.
 *
 * @param {string} script from the root of the checkout
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv }} [options] show: let it write to the terminal itself
 * @returns {Promise<{ code: number, said: string }>}
 */
export function runTool(script, args, { show = false, env = process.env } = {}) {
  const child = spawn(/** @type {string} */ (ownNode()), [script, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  process.once('SIGTERM', forward).once('SIGINT', forward);
  let said = '';
  child.stdout?.on('data', (text) => (said += text));
  child.stderr?.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', forward).off('SIGINT', forward);
      resolve({ code: code ?? 1, said: said.trim() });
    });
  });
}
