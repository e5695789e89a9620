import { demonstrationSeed, loadDemonstration } from '../demo/index.ts';
import { calculate, loadCommand, mappingCommand } from './evidence/index.ts';
import { ask } from './main/ask.ts';
import { backup } from './main/backup.ts';
import { migrateDatabase } from './main/migrate-database.ts';
import { openRealInstance } from './main/open-real-instance.ts';
import { restore } from './main/restore.ts';
import { runCommandLine } from './main/run-command-line.ts';
import { scotland } from './main/scotland.ts';
import { type Demonstration, serve } from './main/serve.ts';
import { terminalOutput } from './main/terminal-output.ts';

const demonstration: Demonstration = {
  seed: demonstrationSeed,
  fill: (seed) => async (database, ready, report) => {
    if (ready) return;
    await loadDemonstration(database, {
      seed,
      progress: ({ fraction }) =>
        report({ title: 'Inventing the demonstration country', done: fraction, total: 1 }),
    });
  },
};

const commands = [
  serve(demonstration),
  scotland,
  loadCommand(openRealInstance, ask),
  mappingCommand(openRealInstance),
  calculate,
  backup,
  restore,
  migrateDatabase,
];

process.exitCode = await runCommandLine(commands, process.argv.slice(2), terminalOutput);
// A launcher's channel would keep the process alive after its work is done.
if (process.connected) process.disconnect();
