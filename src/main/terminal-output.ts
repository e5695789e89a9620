import type { CommandOutput } from '../platform/command.ts';

/** Results on standard output, everything else on standard error. */
export const terminalOutput: CommandOutput = {
  say: (line) => void process.stdout.write(`${line}\n`),
  tell: (line) => void process.stderr.write(`${line}\n`),
  interactive: process.stderr.isTTY === true,
};
