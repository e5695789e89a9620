import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../checkout.mjs';
import { prepare } from '../run-command.mjs';
import { noteRunning } from '../running.mjs';
import * as checks from './checks.mjs';
import { findChromium } from './chromium.mjs';
import { runVitest } from './vitest-run.mjs';

/**
 * @typedef {import('./run-tool.mjs').Check} Check
 * @typedef {import('./vitest-run.mjs').Counts} Counts
 */

/**
 * Everything a contributor must pass. The last line of standard output is `N passed, N failed`, one total of
 * checks and tests; the line before counts what was skipped, and why.
 *
 * @param {readonly string[]} args names of test files: only those run, without the checks
 * @returns {Promise<boolean>} true where something ran and nothing failed
 */
export async function runTests(args) {
  await prepare();
  noteRunning();
  const chromium = findChromium();
  const done = args.length > 0 ? [] : await runChecks(chromium);
  const counts = await runVitest(args, chromium);
  return summarise(done, counts, chromium);
}

/**
 * @param {string | null} chromium
 * @returns {Promise<Check[]>}
 */
async function runChecks(chromium) {
  const done = [];
  for (const check of [
    checks.types,
    checks.browserTypes,
    checks.plantedTypeError,
    checks.lint,
    checks.plantedLintError,
    checks.format,
  ]) {
    done.push(told(await check()));
  }
  if (chromium === null && process.env['CI']) {
    const said = 'Install Chromium, or name one in COMMONTY_CHROMIUM: under CI the journeys must run.';
    done.push(told({ name: 'Chromium', passed: false, said }));
  }
  return done;
}

/** @param {Check} check */
function told(check) {
  process.stdout.write(check.passed ? ` ✓ ${check.name}\n` : ` × ${check.name}\n${check.said}\n`);
  return check;
}

/**
 * @param {readonly Check[]} done
 * @param {Counts} counts
 * @param {string | null} chromium
 */
function summarise(done, counts, chromium) {
  const passed = counts.passed + done.filter((check) => check.passed).length;
  const failed = counts.failed + done.filter((check) => !check.passed).length;
  const absent = [
    ...(existsSync(process.env['COMMONTY_DATA'] ?? join(root, '../shared/data'))
      ? []
      : ['the official files (COMMONTY_DATA)']),
    ...(chromium === null ? ['Chromium (COMMONTY_CHROMIUM)'] : []),
  ];
  const why = counts.skipped > 0 && absent.length > 0 ? `: tests that need ${absent.join(' or ')}` : '';
  process.stdout.write(`\n${counts.skipped} skipped${why}\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0;
}
