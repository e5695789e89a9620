// Loads, in a process of its own, the figure it is told as a new release of one dataset, and says when it is stored:
//   node figure-loader.ts DATABASE-URL FILE
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { loadFile, recognise } from '../../src/evidence/loading/load-file.ts';
import { parseMapping } from '../../src/evidence/loading/mapping.ts';
import { tidyFormat } from '../../src/evidence/loading/tidy-format.ts';
import { openDatabase } from '../../src/platform/database/database.ts';

const [, , url = '', path = ''] = process.argv;
const mapping = parseMapping({
  dataset: { key: 'probe', title: 'Probe', publisher: 'Nobody', licence: 'None', description: 'For a test.' },
  periodKind: 'financial-year',
  columns: { area: 'area', period: 'period', value: 'value' },
  indicators: {
    probe: {
      ...{ key: 'probe', name: 'Probe', domain: 'Tests', unit: '', valueKind: 'count', per: 1 },
      ...{ polarity: 'neutral', definition: 'What was loaded last.', source: 'Nobody' },
    },
  },
});
const database = openDatabase(url, { connections: 2 });
for await (const line of createInterface({ input: process.stdin })) {
  await writeFile(path, `area,period,value\nD92000001,2020/21,${line}\n`);
  const file = await recognise(path, [tidyFormat('probe', mapping)]);
  if (!file) throw new Error('The probe was not recognised.');
  const { outcome } = await loadFile(database, file, { loadedBy: 'test' });
  process.stdout.write(`${outcome} ${line}\n`);
}
await database.close();
