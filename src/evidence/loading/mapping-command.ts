import type { Command, CommandOutput } from '../../platform/command.ts';
import type { Database } from '../../platform/database/database.ts';
import { describeProblem } from './describe-problem.ts';
import { LoadProblem } from './format.ts';
import { mappingExample } from './mapping-example.ts';
import { findMapping, listMappings, mappingNames, readMappingFile, saveMapping } from './mapping-store.ts';
import type { OpenVerbInstance } from './verb-instance.ts';

const help = [
  'commonty mapping save NAME FILE.json   keep the mapping in the file under a name; an earlier one is replaced',
  'commonty mapping list                  the names kept, with their datasets',
  'commonty mapping show NAME             the mapping as JSON, whole',
  '',
  'A mapping is a JSON file that says how to read a tidy CSV or XLSX: one figure a row. For the file',
  '',
  '  Area,Year,Percent,Poor,Children',
  '  S12000049,2022/23,24.0,12000,50000',
  '  S12000017,2022/23,*,,',
  '',
  'it is',
  '',
  ...JSON.stringify(mappingExample, null, 2)
    .split('\n')
    .map((line) => `  ${line}`),
  '',
  'Try it before it is kept:  commonty load FILE --mapping FILE.json --preview',
  'Use it once it is kept:    commonty load FILE --mapping NAME',
  'docs/data/mappings.md explains every entry: separators, encodings, sheets, names in place of codes, breakdowns.',
];

/** `commonty mapping`: how tidy files are to be read. */
export function mappingCommand(open: OpenVerbInstance): Command {
  return {
    verb: 'mapping',
    summary: 'say how a tidy file is to be read: save, list, show',
    run: async (args, output) => {
      if (args.includes('--help')) {
        for (const line of help) output.say(line);
        return 0;
      }
      const instance = await open(args, output);
      if (!instance) return 2;
      try {
        return await act(instance.database, instance.rest, output);
      } finally {
        await instance.close();
      }
    },
  };
}

async function act(database: Database, args: readonly string[], output: CommandOutput): Promise<number> {
  const [action, name, file, ...more] = args;
  if (action === 'list' && name === undefined) {
    for (const { key, title, savedAt } of await listMappings(database))
      output.say(`${key}  ${title}  (${savedAt})`);
    return 0;
  }
  if (action === 'show' && name !== undefined && file === undefined) {
    const mapping = await findMapping(database, name);
    if (mapping) output.say(JSON.stringify(mapping, null, 2));
    else output.tell(`There is no mapping named ‘${name}’; commonty mapping list shows those there are.`);
    return mapping ? 0 : 2;
  }
  if (action === 'save' && name !== undefined && file !== undefined && more.length === 0) {
    return save(database, name, file, output);
  }
  for (const line of help) output.tell(line);
  return 2;
}

async function save(database: Database, name: string, file: string, output: CommandOutput): Promise<number> {
  if (!mappingNames.test(name)) {
    output.tell(`‘${name}’ cannot be a mapping's name: use lower-case words with hyphens between.`);
    return 2;
  }
  try {
    await saveMapping(database, name, await readMappingFile(file));
  } catch (problem) {
    if (!(problem instanceof LoadProblem)) throw problem;
    output.tell(describeProblem(file, problem));
    return 2;
  }
  output.say(`saved ${name}`);
  return 0;
}
