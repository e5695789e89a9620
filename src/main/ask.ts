import { createInterface } from 'node:readline/promises';

/** Puts a yes-or-no question on the terminal; anything but yes means no. */
export async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
