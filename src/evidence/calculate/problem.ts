/** What is wrong with a call or its input, in words an analyst can act on. It ends the command with code 2. */
export class Problem extends Error {}

/** Where in a file something is wrong. Lines are numbered as in an editor, the heading being line 1. */
export function problemAt(file: string, line: number, column: string, what: string): Problem {
  return new Problem(`${file}, line ${line}, column "${column}": ${what}`);
}
