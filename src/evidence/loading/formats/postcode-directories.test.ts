import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { findPostcode, noFacts, storeGeographyFacts } from '../../../geography/index.ts';
import { transaction } from '../../../platform/database/database.ts';
import { loadFile, recognise } from '../load-file.ts';
import { formats } from './index.ts';

const header =
  'Postcode,DateOfIntroduction,DateOfDeletion,ElectoralWard2022Code,DataZone2022Code,DataZone2011Code';
const small = `${header}
AB12 3GQA,1/8/1990 00:00:00,,S13002842,S01013500,S01006510
AB12 3GQB,1/8/1990 00:00:00,,S13002842,S01013500,S01006511
AB10 1AB,1/8/1973 00:00:00,31/8/1995 00:00:00,S13002842,S01013500,S01006510`;

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
  await database.query(`insert into instance (kind) values ('real')`);
  folder = await mkdtemp(join(tmpdir(), 'commonty-postcodes-'));
  const named = (kind: 'council' | 'ward' | 'data-zone-2011' | 'data-zone-2022', code: string) => ({
    ...{ kind, code, name: code, nameGd: null, validFrom: null, validTo: null },
  });
  const within = (child: string, parent: string) => ({ child, parent, basis: 'exact' as const, share: 1 });
  const facts = {
    ...noFacts(),
    areas: [
      named('council', 'S12000033'),
      named('ward', 'S13002842'),
      named('data-zone-2011', 'S01006510'),
      named('data-zone-2011', 'S01006511'),
      named('data-zone-2022', 'S01013500'),
    ],
    memberships: [within('S01006510', 'S12000033'), within('S01013500', 'S12000033')],
  };
  await transaction(database, ({ client }) => storeGeographyFacts(client, facts, 'test'));
});
afterAll(() => rm(folder, { recursive: true }));

async function load(content: string) {
  const path = join(folder, 'directory.csv');
  await writeFile(path, content);
  const file = await recognise(path, formats);
  if (file === null) throw new Error('No format knows the file.');
  return { format: file.format.key, ...(await loadFile(database, file, { loadedBy: 'a test' })) };
}

describe('a postcode directory', () => {
  it('is unknown to a search while none is loaded', async () => {
    expect(await findPostcode(database, 'AB12 3GQ')).toEqual({ found: 'no-directory' });
  });

  it('is loaded as a release, and every small area of a split postcode is found', async () => {
    expect(await load(small)).toMatchObject({
      ...{ format: 'scottish-postcode-directory', outcome: 'stored' },
      ...{ rowsRead: 3, rowsStored: 3, rowsRejected: 0 },
    });
    const found = await findPostcode(database, 'ab12 3gq');
    expect(found).toMatchObject({ found: 'places', deletedOn: null, wards: [{ code: 'S13002842' }] });
    expect(found.found === 'places' && found.places.map(({ area }) => area.code)).toEqual([
      'S01013500',
      'S01006510',
      'S01006511',
    ]);
    expect(found.found === 'places' && found.places[1]?.parents).toMatchObject([{ code: 'S12000033' }]);
  });

  it('tells when a postcode went out of use, and which it does not hold', async () => {
    expect(await findPostcode(database, 'AB101AB')).toMatchObject({ deletedOn: '1995-08-31' });
    expect(await findPostcode(database, 'AB10 1AX')).toEqual({ found: 'nothing' });
  });

  it('loaded anew takes the place of the one before, and leaves the other users alone', async () => {
    const large = `LinkedSmallUserPostcode,${header}\nNO LINKP,AB10 1XX,1/8/1990,,S13002842,S01013500,S01006510`;
    await load(large);
    await load(`${header}\nAB10 1AB,1/8/1973,,S13002842,S01013500,S01006511`);
    expect(await findPostcode(database, 'AB123GQ')).toEqual({ found: 'nothing' });
    expect(await findPostcode(database, 'AB101AB')).toMatchObject({ found: 'places', deletedOn: null });
    expect(await findPostcode(database, 'AB101XX')).toMatchObject({ found: 'places' });
  });

  it('moves the data version, so that no page from memory outlives it', async () => {
    const version = async () =>
      (await database.query<{ v: number }>('select data_version::int as v from instance')).rows[0]?.v;
    const before = await version();
    await load(small);
    expect(await version()).toBe((before ?? 0) + 1);
  });
});
