// npm run test:faults [WORD …]: plants each listed fault (only those whose description holds every WORD) in a copy of
// the checkout and runs the test that must find it. A fault that no test finds is a hole in the tests: exit code 1.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launching } from '../../launch/launch-problem.mjs';
import { prepare } from '../../launch/run-command.mjs';
import { copyCheckout } from './checkout-copy.mjs';
import { faults } from './faults.mjs';
import { failedTests } from './failed-tests.mjs';

/** @typedef {import('./faults.mjs').Fault} Fault */

await launching(async () => {
  await prepare();
  const words = process.argv.slice(2);
  const wanted = faults.filter(({ what }) => words.every((word) => what.includes(word)));
  const copy = copyCheckout();
  process.on('exit', copy.remove);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => process.exit(1));

  const before = await failedTests(copy.folder, [...new Set(wanted.map(({ test }) => test))]);
  if (before.length > 0) {
    process.stdout.write(`These tests fail before anything is planted:\n  ${before.join('\n  ')}\n`);
    process.exitCode = 1;
    return;
  }
  let missed = 0;
  for (const fault of wanted) {
    const failed = await planted(copy.folder, fault);
    const found = failed.some((name) => name.includes(fault.found));
    if (!found) missed += 1;
    process.stdout.write(
      found
        ? ` ✓ ${fault.what}\n`
        : ` × ${fault.what} (${fault.file}): “${fault.found}” in ${fault.test} passes; failed: ${failed.join('; ') || 'nothing'}\n`,
    );
  }
  process.stdout.write(`\n${wanted.length - missed} found, ${missed} missed\n`);
  if (missed > 0 || wanted.length === 0) process.exitCode = 1;
});

/**
 * @param {string} folder
 * @param {Fault} fault
 * @returns {Promise<string[]>} the tests that fail with it
 */
async function planted(folder, { what, file, from, to, test }) {
  const path = join(folder, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(from).length !== 2)
    throw new Error(`“${what}” cannot be planted: ${file} does not hold “${from}” just once.`);
  writeFileSync(
    path,
    sound.replace(from, () => to),
  );
  try {
    return await failedTests(folder, [test]);
  } finally {
    writeFileSync(path, sound);
  }
}
