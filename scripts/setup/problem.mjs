/** Something that only the person at the keyboard can put right; its message tells them how. */
export class SetUpProblem extends Error {}

/**
 * Runs `work` and ends the program; a SetUpProblem is told as its sentence alone.
 * @param {() => Promise<number | undefined>} work gives the exit code; none is 0
 */
export async function runProgram(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetUpProblem ? error.message : error);
    process.exitCode = 1;
  }
}
