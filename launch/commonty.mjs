import { launching } from './launch-problem.mjs';
import { runCommand } from './run-command.mjs';

await launching(() => runCommand(process.argv.slice(2)));
