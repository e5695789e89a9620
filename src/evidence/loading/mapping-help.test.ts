import { beforeAll, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { tidyAreas, tidyLoading } from '../../../tests/support/tidy-loading.ts';
import { mappingCommand } from './mapping-command.ts';

const database = await freshDatabase();
const { given, load } = tidyLoading(database);
beforeAll(() => tidyAreas(database));

it('the file and the mapping that the help shows can be copied out of it, and load', async () => {
  const said: string[] = [];
  const command = mappingCommand(async () => null);
  const output = { say: (line: string) => said.push(line), tell: () => undefined, interactive: false };
  expect(await command.run(['--help'], output)).toBe(0);
  const shown = said.filter((line) => line.startsWith('  ')).map((line) => line.slice(2));
  const begin = shown.indexOf('{');
  const table = await given('shown.csv', `${shown.slice(0, begin).join('\n')}\n`);
  const mapping = await given('shown.json', shown.slice(begin, shown.lastIndexOf('}') + 1).join('\n'));
  expect(await load([table, '--mapping', mapping])).toMatchObject({
    code: 0,
    said: expect.stringContaining('2 rows read, 2 stored, 0 left out'),
  });
});
