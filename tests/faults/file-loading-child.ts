// `commonty load` on a database of a test, as a process of its own:
//   node file-loading-child.ts DATABASE_URL FILE --mapping MAPPING.json
import { loadCommand } from '../../src/evidence/loading/load-command.ts';
import { runCommandLine } from '../../src/main/run-command-line.ts';
import { openDatabase } from '../../src/platform/database/database.ts';

const [, , url = '', ...args] = process.argv;
const command = loadCommand(
  async (rest) => {
    const database = openDatabase(url, { connections: 2 });
    return { database, rest, close: () => database.close() };
  },
  async () => false,
);
const verbs = { load: async () => command };
process.exitCode = await runCommandLine(verbs, ['load', ...args], {
  say: (line) => void process.stdout.write(`${line}\n`),
  tell: (line) => void process.stderr.write(`${line}\n`),
  interactive: false,
});
