import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import type { Command, CommandOutput } from '../../platform/command.ts';
import type { Database } from '../../platform/database/database.ts';
import { StartProblem } from '../../platform/start-problem.ts';
import { databaseFault } from './database-fault.ts';
import { describeProblem } from './describe-problem.ts';
import { LoadProblem } from './format.ts';
import { formats } from './formats/index.ts';
import { type KnownFormat, type LoadOutcome, loadFile, recognise } from './load-file.ts';
import type { Mapping } from './mapping.ts';
import { findMapping, readMappingFile } from './mapping-store.ts';
import { previewLines } from './preview.ts';
import { indexReleases } from './release-partition.ts';
import { tidyFormat } from './tidy-format.ts';
import { unrecognisedFile } from './unrecognised-file.ts';
import type { OpenVerbInstance } from './verb-instance.ts';

const help = [
  'commonty load FILE [FILE …]                  load official files; what each is shows in its content',
  'commonty load FILE --mapping NAME_OR_FILE    load a tidy CSV or XLSX by a mapping (see commonty mapping --help)',
  '  --preview   show what was recognised and check the whole file, but store nothing',
  '  --yes       store without asking',
  '',
  'CSV (also gzipped), XLSX, GeoJSON and TopoJSON; the name of a file does not matter. Say --preview first: it shows how',
  'the first rows are read and checks all of them.',
  '',
  '  commonty load simd2020.csv.gz --preview',
  '  commonty load poverty.csv --mapping poverty.json --preview',
  '  commonty load poverty.csv --mapping poverty.json',
  '',
  'A file is stored whole or not at all. Loading it again changes nothing; a corrected file supersedes the one before,',
  'which is kept. Where a file is wrong, the message names it and the sheet, line, column and value, and what to do:',
  '',
  '  poverty.csv, line 12, column Percent, ‘1,234’: is no number as Commonty reads them: write 1234.5 …',
  '',
  'Exit code: 0 done or nothing to change, 1 could not, 2 the call or the file was wrong.',
];

/** Puts a question to whoever sits at the terminal; true means yes. */
export type Ask = (question: string) => Promise<boolean>;

interface LoadCall {
  files: string[];
  mapping: string | undefined;
  preview: boolean;
  yes: boolean;
}

/** `commonty load`: official files, or tidy files by a mapping, into the instance that `open` gives. */
export function loadCommand(open: OpenVerbInstance, ask: Ask): Command {
  return {
    verb: 'load',
    summary: 'load official files, or a tidy CSV or XLSX by a mapping',
    run: async (args, output) => {
      if (args.includes('--help')) {
        for (const line of help) output.say(line);
        return 0;
      }
      const instance = await open(args, output);
      if (!instance) return 2;
      try {
        const call = readCall(instance.rest, output);
        return call ? await load(instance.database, call, output, ask) : 2;
      } finally {
        await instance.close();
      }
    },
  };
}

function readCall(args: readonly string[], output: CommandOutput): LoadCall | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { mapping: { type: 'string' }, preview: { type: 'boolean' }, yes: { type: 'boolean' } },
    });
    if (positionals.length > 0) {
      const { mapping, preview = false, yes = false } = values;
      return { files: positionals, mapping, preview, yes };
    }
    output.tell('Name the file to load.');
  } catch (cause) {
    output.tell((cause as Error).message);
  }
  for (const line of help) output.tell(line);
  return null;
}

async function load(database: Database, call: LoadCall, output: CommandOutput, ask: Ask): Promise<number> {
  let known: readonly KnownFormat[] = formats;
  if (call.mapping !== undefined) {
    const mapping = await reporting(call.mapping, output, () =>
      namedMapping(database, call.mapping as string),
    );
    if (!mapping) return 2;
    known = [tidyFormat(call.mapping, mapping)];
  }
  let code = 0;
  for (const path of call.files) {
    const outcome = await reporting(path, output, () => loadOne(database, path, call, known, output, ask));
    if (!outcome) code = 2;
    else if (outcome.outcome === 'declined' && !call.preview && code === 0) code = 1;
  }
  const indexed = await indexReleases(database);
  if (indexed.length > 0)
    output.tell(`indexed ${indexed.length} new ${indexed.length === 1 ? 'release' : 'releases'}`);
  return code;
}

/** Runs the work; where the file is wrong, says so and gives null. */
async function reporting<Value>(
  file: string,
  output: CommandOutput,
  work: () => Promise<Value>,
): Promise<Value | null> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof LoadProblem) {
      output.tell(describeProblem(file, problem));
      output.tell('Nothing of it was stored.');
      return null;
    }
    const reason = databaseFault(problem);
    if (reason === null) throw problem;
    throw new StartProblem(`${file}: ${reason}.`, { cause: problem });
  }
}

async function namedMapping(database: Database, name: string): Promise<Mapping> {
  if (name.endsWith('.json')) return readMappingFile(name);
  const mapping = await findMapping(database, name);
  if (!mapping) {
    throw new LoadProblem(
      'is neither the name of a saved mapping nor a .json file; commonty mapping list shows those saved',
    );
  }
  return mapping;
}

async function loadOne(
  database: Database,
  path: string,
  call: LoadCall,
  formats: readonly KnownFormat[],
  output: CommandOutput,
  ask: Ask,
): Promise<LoadOutcome> {
  const file = await recognise(path, formats);
  if (!file)
    throw await unrecognisedFile(
      path,
      'describe it by a mapping (commonty mapping --help) and load it with --mapping',
    );
  for (const line of previewLines(file)) output.tell(line);
  const outcome = await loadFile(database, file, {
    loadedBy: userInfo().username,
    indexLater: true,
    confirm: async ({ rowsRead, rowsStored, rowsRejected }) => {
      const counts = `${rowsRead} rows read, ${rowsStored} figures, ${rowsRejected} cells left out`;
      output.tell(`  checked:       ${counts}`);
      if (call.preview) return false;
      return call.yes || !output.interactive || (await ask('Store it? [y/N] '));
    },
  });
  output.say(`${path}: ${summaryOf(outcome)}`);
  return outcome;
}

function summaryOf(outcome: LoadOutcome): string {
  if (outcome.outcome === 'no-change') return 'no change, these very bytes are in force';
  const { rowsRead, rowsStored, rowsRejected } = outcome;
  const counts = `${rowsRead} rows read, ${rowsStored} stored, ${rowsRejected} left out`;
  return outcome.outcome === 'stored' ? `stored as release ${outcome.releaseId}: ${counts}` : 'not stored';
}
