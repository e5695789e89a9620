import type { Command, CommandOutput } from '../platform/command.ts';
import { StartProblem } from '../platform/start-problem.ts';

/** Finds the verb, runs it, and turns what an operator can put right into its message. Returns the exit code. */
export async function runCommandLine(
  commands: readonly Command[],
  args: readonly string[],
  output: CommandOutput,
): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    for (const line of help(commands)) output.say(line);
    return verb === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.verb === verb);
  if (!command) {
    output.tell(
      `commonty has no verb "${verb}". There are: ${commands.map((known) => known.verb).join(', ')}.`,
    );
    return 2;
  }
  try {
    return await command.run(rest, output);
  } catch (problem) {
    if (!(problem instanceof StartProblem)) throw problem;
    output.tell(problem.message);
    return 1;
  }
}

function help(commands: readonly Command[]): string[] {
  const width = Math.max(...commands.map(({ verb }) => verb.length));
  return [
    'commonty VERB [arguments]',
    '',
    ...commands.map(({ verb, summary }) => `  ${verb.padEnd(width)}  ${summary}`),
    '',
    'commonty VERB --help says more.',
  ];
}
