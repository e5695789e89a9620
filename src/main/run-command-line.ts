import type { Command, CommandOutput } from '../platform/command.ts';
import { StartProblem } from '../platform/start-problem.ts';

/** The verbs by name, each with what reads its code. */
export type Verbs = Readonly<Record<string, () => Promise<Command>>>;

/** Finds the verb, runs it, and turns what an operator can put right into its message. Returns the exit code. */
export async function runCommandLine(
  verbs: Verbs,
  args: readonly string[],
  output: CommandOutput,
): Promise<number> {
  const [verb, ...rest] = args;
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    for (const line of await help(verbs)) output.say(line);
    return verb === undefined ? 2 : 0;
  }
  const read = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!read) {
    output.tell(`commonty has no verb "${verb}". There are: ${Object.keys(verbs).join(', ')}.`);
    return 2;
  }
  try {
    return await (await read()).run(rest, output);
  } catch (problem) {
    if (!(problem instanceof StartProblem)) throw problem;
    output.tell(problem.message);
    return 1;
  }
}

async function help(verbs: Verbs): Promise<string[]> {
  const commands = await Promise.all(Object.values(verbs).map((read) => read()));
  const width = Math.max(...commands.map(({ verb }) => verb.length));
  return [
    'commonty VERB [arguments]',
    '',
    ...commands.map(({ verb, summary }) => `  ${verb.padEnd(width)}  ${summary}`),
    '',
    'commonty VERB --help says more.',
  ];
}
