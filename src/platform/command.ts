/** Where a command writes, so that tests can read what it said. */
export interface CommandOutput {
  /** Results: standard output. One call, one line. */
  say(line: string): void;
  /** Progress, advice and errors: standard error. */
  tell(line: string): void;
  /** True where progress may be redrawn in place. */
  interactive: boolean;
}

/**
 * One verb of the `commonty` command line. Returns the exit code:
 * 0 done, 1 could not be done, 2 the call or its input was wrong.
 */
export interface Command {
  verb: string;
  /** One line for the list of verbs. */
  summary: string;
  run(args: readonly string[], output: CommandOutput): Promise<number>;
}
