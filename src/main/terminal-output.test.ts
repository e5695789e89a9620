import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

/** A verb that says a line whenever it reads one, and ends with code 3. */
const verb = `
  import { createInterface } from 'node:readline';
  import { terminalOutput } from '${pathToFileURL(join(import.meta.dirname, 'terminal-output.ts')).href}';
  const { say, tell } = terminalOutput();
  say('ready');
  for await (const line of createInterface({ input: process.stdin })) {
    say(line);
    tell('told ' + line);
  }
  process.exitCode = 3;
`;

it('goes on to its own end where whoever read the results has gone', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', verb]);
  let told = '';
  child.stderr.on('data', (text) => (told += text));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  await once(child.stdout, 'close');
  child.stdin.end('one\ntwo\nthree\n');
  const [code] = await once(child, 'close');
  expect(told).toBe('told one\ntold two\ntold three\n');
  expect(code).toBe(3);
});
