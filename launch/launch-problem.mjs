/** Something whoever starts Commonty can put right; shown without a stack. */
export class LaunchProblem extends Error {}

/**
 * Runs a launcher's work; a LaunchProblem becomes its message and exit code 1.
 *
 * @param {() => Promise<void>} work
 */
export async function launching(work) {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof LaunchProblem)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 1;
  }
}
