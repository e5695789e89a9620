// npm start                      the demonstration country
// npm run scotland -- FOLDER     the real Scotland
// Plain JavaScript: it runs on whatever Node the machine has (20 or later) and goes on with the project's own.
import { launching } from './launch/launch-problem.mjs';
import { runCommand } from './launch/run-command.mjs';

const [verb = 'serve', ...args] = process.argv.slice(2);
await launching(() => runCommand([verb, ...args]));
