import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../../launch/testing/run-tool.mjs';

/**
 * Runs test files of a copy of the checkout. Throws where a test is not even reached: a fault that does not compile
 * proves nothing of the tests.
 *
 * @param {string} folder
 * @param {readonly string[]} files
 * @returns {Promise<string[]>} full names of the tests that failed
 */
export async function failedTests(folder, files) {
  const report = join(folder, 'planted-report.json');
  const args = ['run', '--root', folder, '--reporter=json', `--outputFile.json=${report}`, ...files];
  const { said } = await runTool('node_modules/vitest/vitest.mjs', args);
  /** @type {{ testResults: { name: string, message: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  const unread = testResults.find(({ assertionResults }) => assertionResults.length === 0);
  if (testResults.length === 0 || unread)
    throw new Error(`${unread?.name ?? files.join(', ')} could not be run: ${unread?.message ?? said}`);
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, fullName }) => (status === 'failed' ? [fullName] : [])),
  );
}
