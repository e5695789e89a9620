// npm test: installs what is missing, then checks types, lint and format, and runs every test.
// Plain JavaScript: it runs on whatever Node the machine has (20 or later); the tools run on the project's own.
import { LaunchProblem } from './launch/launch-problem.mjs';
import { runTests } from './launch/testing/run-tests.mjs';

try {
  process.exitCode = (await runTests(process.argv.slice(2))) ? 0 : 1;
} catch (problem) {
  process.stderr.write(
    `${problem instanceof LaunchProblem ? problem.message : /** @type {Error} */ (problem).stack}\n`,
  );
  process.stdout.write('0 skipped\n0 passed, 1 failed\n');
  process.exitCode = 1;
}
