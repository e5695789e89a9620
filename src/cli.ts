import { backup } from './main/backup.ts';
import { migrateDatabase } from './main/migrate-database.ts';
import { restore } from './main/restore.ts';
import { runCommandLine } from './main/run-command-line.ts';
import { serve } from './main/serve.ts';
import { terminalOutput } from './main/terminal-output.ts';

const commands = [serve(() => async () => undefined), backup, restore, migrateDatabase];

process.exitCode = await runCommandLine(commands, process.argv.slice(2), terminalOutput);
// A launcher's channel would keep the process alive after its work is done.
if (process.connected) process.disconnect();
