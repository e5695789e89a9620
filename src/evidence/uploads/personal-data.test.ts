import { beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { tidyAreas, tidyHeader, tidyMapping } from '../../../tests/support/tidy-loading.ts';
import { signedIn, uploadServices, uploadSite } from '../../../tests/support/uploads.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { sweepContents } from '../../platform/files/sweep-contents.ts';
import { parseMapping } from '../loading/mapping.ts';
import { saveMapping } from '../loading/mapping-store.ts';
import { uploadsPersonalData } from './personal-data.ts';
import type { UploadServices } from './upload-services.ts';

let database: TestDatabase;
let services: UploadServices;
let mairi: Actor;

beforeAll(async () => {
  database = await freshDatabase();
  await tidyAreas(database);
  await saveMapping(database, 'poverty', parseMapping(tidyMapping));
  services = await uploadServices(database);
  mairi = await signedIn(database, 'Màiri', { role: 'analyst', partnershipId: null });
  const iain = await signedIn(database, 'Iain', { role: 'analyst', partnershipId: null });
  const site = uploadSite(services, mairi);
  const table = (year: string) => `${tidyHeader}\nS12000047,${year},20,8,40,15,25\n`;
  await site.step(await site.brought('loaded.csv', table('2020/21'), 'poverty'), 'load');
  await site.brought('Màiri’s draft.csv', table('2021/22'), 'poverty');
  await site.bring('macros.xlsm', table('2021/22'), 'poverty');
  site.as(iain);
  await site.brought('not hers.csv', table('2022/23'), 'poverty');
});

const kept = async () => {
  const found: string[] = [];
  for await (const { sha256 } of services.store.list()) found.push(sha256);
  return found.length;
};

it('a person is given every file they brought', async () => {
  const [files] = await uploadsPersonalData.exportAll(database, mairi.accountId);
  expect(files?.records).toMatchObject([
    { name: 'loaded.csv', state: 'loaded', release: expect.any(Number) },
    { name: 'Màiri’s draft.csv', state: 'checked', release: null },
    { name: 'macros.xlsm', fileState: 'refused' },
  ]);
});

it('what was never loaded is forgotten with its content; the source of figures stays without a name', async () => {
  const before = await kept();
  expect(await uploadsPersonalData.erase(database, mairi.accountId)).toMatchObject([
    { erased: 2, kept: 1, ground: expect.stringContaining('source of figures') },
  ]);
  await sweepContents(services, new Date(Date.now() + 1000));
  expect(await kept()).toBe(before - 1);
  const { rows } = await database.query(
    'select original_name as name, uploaded_by is null as nobodys from stored_file order by uploaded_at',
  );
  expect(rows).toEqual([
    { name: 'loaded.csv', nobodys: true },
    { name: 'not hers.csv', nobodys: false },
  ]);
  expect(await uploadsPersonalData.exportAll(database, mairi.accountId)).toMatchObject([{ records: [] }]);
});
