import { describe, expect, it } from 'vitest';
import type { Command } from '../platform/command.ts';
import { StartProblem } from '../platform/start-problem.ts';
import { runCommandLine, type Verbs } from './run-command-line.ts';

const commands: Command[] = [
  { verb: 'echo', summary: 'say it back', run: async (args, { say }) => (say(args.join(' ')), 0) },
  {
    verb: 'stumble',
    summary: 'cannot be done',
    run: () => Promise.reject(new StartProblem('The folder is in use.')),
  },
  {
    verb: 'break',
    summary: 'is a bug',
    run: () => Promise.reject(new TypeError('undefined is no function')),
  },
];

const verbs: Verbs = Object.fromEntries(commands.map((command) => [command.verb, async () => command]));

async function call(...args: string[]) {
  const said: string[] = [];
  const told: string[] = [];
  const output = { say: (l: string) => said.push(l), tell: (l: string) => told.push(l), interactive: false };
  const code = await runCommandLine(verbs, args, output);
  return { code, said, told };
}

describe('the command line', () => {
  it('gives a verb its arguments and returns its exit code', async () => {
    expect(await call('echo', 'good', 'day')).toEqual({ code: 0, said: ['good day'], told: [] });
  });

  it('lists every verb when asked for help, and fails when nothing is asked', async () => {
    const { code, said } = await call('--help');
    expect(code).toBe(0);
    expect(said.filter((line) => /^ {2}(echo|stumble|break)/.test(line))).toHaveLength(3);
    expect((await call()).code).toBe(2);
  });

  it('says which verbs there are when it does not know one', async () => {
    expect(await call('ecko')).toEqual({
      code: 2,
      said: [],
      told: ['commonty has no verb "ecko". There are: echo, stumble, break.'],
    });
  });

  it('reads the code of the verb that is called and of no other', async () => {
    const unread: Verbs = { ...verbs, other: () => Promise.reject(new Error('read')) };
    const output = { say: () => undefined, tell: () => undefined, interactive: false };
    expect(await runCommandLine(unread, ['echo'], output)).toBe(0);
  });

  it('does not take a name that every object has for a verb', async () => {
    expect((await call('toString')).code).toBe(2);
  });

  it('shows what an operator can put right as a message, without a stack', async () => {
    expect(await call('stumble')).toEqual({ code: 1, said: [], told: ['The folder is in use.'] });
  });

  it('does not hide a bug', async () => {
    await expect(call('break')).rejects.toThrow(TypeError);
  });
});
