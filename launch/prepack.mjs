// npm pack and npm publish: what is shipped is built from the sources as they are.
import { launching } from './launch-problem.mjs';
import { prepare } from './run-command.mjs';

await launching(prepare);
