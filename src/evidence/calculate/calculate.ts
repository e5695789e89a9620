import type { Command, CommandOutput } from '../../platform/command.ts';
import { generalHelp, methodHelp } from './help.ts';
import { type ReadBytes, readBytes, utf8Text } from './input.ts';
import type { Method } from './method.ts';
import { methods } from './methods/index.ts';
import { type Call, readCall } from './option.ts';
import { printedResult } from './printed-result.ts';
import { Problem } from './problem.ts';
import { readRows, type Table } from './read-rows.ts';
import { runMethod } from './run-method.ts';
import { readSettings, refuseUnknownOptions } from './settings.ts';

/**
 * The analysts' verb: `calculate METHOD FILE.csv`. `read` gives the bytes of a file.
 * Exit codes: 0 calculated (also where the answer is "cannot be given"), 2 the call or its input was wrong.
 */
export function calculateCommand(read: ReadBytes): Command {
  return {
    verb: 'calculate',
    summary: 'work out a measure from a CSV file: calculate METHOD FILE.csv',
    async run(args, output) {
      try {
        return await run(readCall(args, takesValue), read, output);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        output.tell(`calculate: ${error.message}`);
        return 2;
      }
    },
  };
}

export const command: Command = calculateCommand(readBytes);

async function run(call: Call, read: ReadBytes, output: CommandOutput): Promise<number> {
  if (call.method === null) {
    if (!call.help)
      throw new Problem('name a method and a file. "commonty calculate --help" lists the methods.');
    for (const line of generalHelp()) output.say(line);
    return 0;
  }
  const method = methodCalled(call.method);
  if (call.help) {
    for (const line of methodHelp(method)) output.say(line);
    return 0;
  }
  refuseUnknownOptions(method, call.given);
  if (call.file === null) {
    throw new Problem(
      `${method.name} needs a CSV file, or - for standard input. Try "calculate ${method.name} --help".`,
    );
  }
  const tables = new Map<string, Table>();
  for (const [option, columns] of Object.entries(method.optionColumns ?? {})) {
    const file = call.given.get(option);
    if (file !== undefined) tables.set(option, readRows(utf8Text(await read(file), file), file, columns));
  }
  const settings = readSettings(method, call.given, tables);
  const table = readRows(utf8Text(await read(call.file), call.file), call.file, method.columns);
  const envelope = runMethod(method, table, settings);
  const lines = call.json ? [JSON.stringify(envelope)] : printedResult(envelope.result, envelope.fit);
  for (const line of lines) output.say(line);
  return 0;
}

function methodCalled(name: string): Method {
  const method = methods.find((candidate) => candidate.name === name);
  if (method) return method;
  throw new Problem(
    `there is no method "${name}". There are: ${methods.map((known) => known.name).join(', ')}.`,
  );
}

function takesValue(option: string): boolean {
  return methods.some(({ options }) =>
    options.some(({ name, takes }) => name === option && takes !== 'nothing'),
  );
}
