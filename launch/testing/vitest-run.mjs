import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../checkout.mjs';
import { runTool } from './run-tool.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 */

/** Settings of a server on this machine are none of the tests' business. */
const NOT_FOR_TESTS = /^(DATABASE_URL|PORT|HOST|BASE_URL|LOG_LEVEL|COMMONTY_(?!DATA$|CHROMIUM$).*)$/;

/**
 * Runs every test file and counts what its report says. A run that failed without a failed test (a file that
 * cannot be loaded, an error outside a test) counts as failed too.
 *
 * @param {readonly string[]} args handed on: names of test files, options of vitest
 * @param {string | null} chromium
 * @returns {Promise<Counts>}
 */
export async function runVitest(args, chromium) {
  const report = join(root, `var/test-report-${process.pid}.json`);
  mkdirSync(join(root, 'var'), { recursive: true });
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_FOR_TESTS.test(name)));
  if (chromium) env['COMMONTY_CHROMIUM'] = chromium;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runTool('node_modules/vitest/vitest.mjs', ['run', ...reporters, ...args], {
    show: true,
    env,
  });
  const counts = countResults(readReport(report));
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * @param {string} path
 * @returns {FileResult[]}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch (problem) {
    // Killed, or ended before it could report: the exit code says that it failed.
    if (/** @type {NodeJS.ErrnoException} */ (problem).code === 'ENOENT') return [];
    throw problem;
  } finally {
    rmSync(path, { force: true });
  }
}

/**
 * @param {readonly FileResult[]} files
 * @returns {Counts}
 */
export function countResults(files) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of files) {
    const of = (/** @type {string} */ wanted) =>
      assertionResults.filter((test) => test.status === wanted).length;
    const [passed, failed] = [of('passed'), of('failed')];
    counts.passed += passed;
    counts.failed += failed === 0 && status === 'failed' ? 1 : failed;
    counts.skipped += assertionResults.length - passed - failed;
  }
  return counts;
}
