import { expect, it } from 'vitest';
import { keepRecent } from './keep-recent.ts';

function counted(most: number) {
  const read: string[] = [];
  const state = { broken: false };
  const reader = keepRecent(most, async (owner: { version: string }, name) => {
    read.push(`${owner.version}${name}`);
    if (state.broken) throw new Error('connection lost');
    return `${owner.version}${name}`;
  });
  return { read, state, reader };
}

it('reads once for all who ask for the same, also at the same time', async () => {
  const { read, reader } = counted(2);
  const owner = { version: '1' };
  expect(await Promise.all([reader(owner, 'a'), reader(owner, 'a'), reader(owner, 'b')])).toEqual([
    '1a',
    '1a',
    '1b',
  ]);
  expect(read).toEqual(['1a', '1b']);
});

it('reads again for another owner', async () => {
  const { read, reader } = counted(2);
  for (const version of ['1', '2']) await reader({ version }, 'a');
  expect(read).toEqual(['1a', '2a']);
});

it('leaves what was not asked for the longest', async () => {
  const { read, reader } = counted(2);
  const owner = { version: '1' };
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await reader(owner, name);
  expect(read).toEqual(['1a', '1b', '1c', '1b']);
});

it('keeps no failure', async () => {
  const { state, reader } = counted(2);
  const owner = { version: '1' };
  state.broken = true;
  await expect(reader(owner, 'a')).rejects.toThrow('connection lost');
  state.broken = false;
  expect(await reader(owner, 'a')).toBe('1a');
});
