import { createInterface } from 'node:readline/promises';

/** Puts a question on standard error and reads the answer from standard input: `y` or `yes` is true. */
export async function askAtTerminal(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
