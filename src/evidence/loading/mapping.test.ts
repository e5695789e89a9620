import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { indicatorsOf, parseMapping } from './mapping.ts';
import { mappingCommand } from './mapping-command.ts';

const whole = {
  dataset: { key: 'tidy', title: 'Tidy', publisher: 'Nobody', licence: 'None', description: 'For a test.' },
  periodKind: 'calendar-year',
  columns: { area: 'a', period: 'p', value: 'v' },
  indicators: {
    Poverty: {
      ...{ key: 'poverty', name: 'Child Poverty', domain: 'Money', unit: '%', valueKind: 'proportion' },
      ...{ polarity: 'high-is-bad', definition: 'Children in poverty.', source: 'Nobody' },
    },
  },
};

it('fills in what a mapping may leave out', () => {
  const mapping = parseMapping(whole);
  expect(mapping).toMatchObject({ encoding: 'utf-8', separator: ',', edition: '', words: { missing: [''] } });
  expect(indicatorsOf(mapping).get('Poverty')).toMatchObject({
    phrase: 'child poverty',
    per: null,
    decimals: 1,
  });
});

it('names every mistake', () => {
  const wrong = {
    ...whole,
    periodKind: 'decade',
    columns: { area: 'a', period: 'p', valeu: 'v' },
    words: { missing: ['*'], suppressed: ['*'] },
    indicators: {},
  };
  expect(() => parseMapping(wrong)).toThrow(/periodKind: .*\n.*columns\.value: .*\n.*columns: .*valeu/);
  expect(() => parseMapping({ ...whole, indicators: {} })).toThrow(/exactly one indicator .* it holds 0/);
  expect(() => parseMapping({ ...whole, words: { missing: ['*'], suppressed: ['*'] } })).toThrow(
    /‘\*’ may stand for one/,
  );
});

it('is saved, listed and shown from the command line', async () => {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'commonty-mapping-'));
  const file = join(folder, 'm.json');
  await writeFile(file, JSON.stringify(whole));
  const run = async (...args: string[]) => {
    const said: string[] = [];
    const told: string[] = [];
    const command = mappingCommand(async (rest) => ({ database, rest, close: async () => undefined }));
    const code = await command.run(args, {
      say: (line) => said.push(line),
      tell: (line) => told.push(line),
      interactive: false,
    });
    return { code, said: said.join('\n'), told: told.join('\n') };
  };
  expect(await run('save', 'tidy-poverty', file)).toMatchObject({ code: 0, said: 'saved tidy-poverty' });
  expect(await run('list')).toMatchObject({ code: 0, said: expect.stringMatching(/^tidy-poverty {2}Tidy/) });
  expect(JSON.parse((await run('show', 'tidy-poverty')).said)).toEqual(parseMapping(whole));
  expect(await run('show', 'other')).toMatchObject({
    code: 2,
    told: expect.stringContaining('no mapping named ‘other’'),
  });
  expect(await run('save', 'Not A Name', file)).toMatchObject({ code: 2 });
  await writeFile(file, '{');
  expect(await run('save', 'broken', file)).toMatchObject({
    code: 2,
    told: expect.stringContaining('is no valid JSON'),
  });
  expect(await run('forget')).toMatchObject({ code: 2 });
  await rm(folder, { recursive: true });
});
