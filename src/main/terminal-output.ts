import type { CommandOutput } from '../platform/command.ts';

/**
 * Results on standard output, everything else on standard error. Where a reader has gone (`| head`), what it did
 * not want is dropped and the verb goes on: half a load must not be the price of half a report.
 */
export function terminalOutput(): CommandOutput {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessReaderGone);
  return {
    say: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${line}\n`),
    interactive: process.stderr.isTTY === true,
  };
}

function unlessReaderGone(problem: NodeJS.ErrnoException): void {
  if (problem.code !== 'EPIPE') throw problem;
}
