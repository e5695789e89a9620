import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { ids, people, twoTables } from '../../../tests/support/partners.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import {
  type ExcusalWords,
  insertExcusal,
  readExcusal,
  readExcusals,
  updateExcusal,
  updateExcusalEnd,
} from './excusal-store.ts';

const words: ExcusalWords = {
  bodyId: ids.nhs,
  duty: 'contribute',
  outcome: 'Fewer children in poverty',
  extent: 'part',
  part: 'Staff',
  reasons: 'None to spare until the new ward opens.',
  agreedOn: '2026-03-02',
  agreedBy: 'Board, decision 4',
  startsOn: '2026-04-01',
  untilOn: '2027-03-31',
  reviewOn: '2026-10-01',
};

let database: TestDatabase;
const [published, draft] = [uuidv7(), uuidv7()];
beforeAll(async () => {
  database = await twoTables();
  await asActor(database, people.officer, async (transaction) => {
    await insertExcusal(transaction, published, 1, words, true);
    await insertExcusal(
      transaction,
      draft,
      1,
      { ...words, bodyId: ids.police, startsOn: '2026-05-01' },
      false,
    );
  });
});

const seenBy = (who: Actor | null, of: Parameters<typeof readExcusals>[1] = { partnershipId: 1 }) =>
  asActor(database, who, async (transaction) =>
    (await readExcusals(transaction, of)).map(({ bodyName }) => bodyName),
  );

describe('excusals', () => {
  it('are read as they were written', async () => {
    const read = await asActor(database, null, (transaction) => readExcusal(transaction, 1, published));
    expect(read).toEqual({
      ...words,
      id: published,
      version: 1,
      partnershipId: 1,
      partnershipCode: 'D12000001',
      partnershipName: 'Machair',
      bodyName: 'NHS Machair',
      endedOn: null,
      endedWhy: null,
      published: true,
    });
  });

  it('are everybody’s once published, and a draft its partnership’s', async () => {
    expect(await seenBy(null)).toEqual(['NHS Machair']);
    expect(await seenBy(people.resident)).toEqual(['NHS Machair']);
    expect(await seenBy(people.otherOfficer)).toEqual(['NHS Machair']);
    expect(await seenBy(people.member)).toEqual(['Chief Constable', 'NHS Machair']);
    expect(await seenBy(null, { bodyId: ids.nhs })).toEqual(['NHS Machair']);
    expect(await seenBy(null, { bodyId: ids.police })).toEqual([]);
  });

  it('of one partnership are not found by the id of another', async () => {
    expect(
      await asActor(database, people.otherOfficer, (transaction) => readExcusal(transaction, 2, published)),
    ).toBeNull();
  });

  it('are written by their own partnership only', async () => {
    const add = (who: Actor) =>
      asActor(database, who, (transaction) => insertExcusal(transaction, uuidv7(), 1, words, true));
    await expect(add(people.otherOfficer)).rejects.toThrow('row-level security');
    await expect(add(people.member)).rejects.toThrow('row-level security');
    const changed = await asActor(database, people.otherOfficer, (transaction) =>
      updateExcusalEnd(transaction, { id: published, version: 1 }, '2026-06-01', 'forged'),
    );
    expect(changed).toBe(false);
  });

  it('change once for each version, and are still known as they were', async () => {
    const id = uuidv7();
    const on = (day: string, work: (transaction: Transaction) => Promise<void>) =>
      asActor(database, people.officer, async (transaction) => {
        await transaction.query(`select set_config('commonty.recording_at', $1, true)`, [`${day}T12:00:00Z`]);
        await work(transaction);
      });
    await on('2026-03-02', (transaction) =>
      insertExcusal(transaction, id, 1, { ...words, outcome: 'Warm homes' }, true),
    );
    await on('2026-05-02', async (transaction) => {
      const changed = { ...words, outcome: 'Warmer homes' };
      expect(await updateExcusal(transaction, { id, version: 1 }, changed, true)).toBe(true);
      expect(await updateExcusal(transaction, { id, version: 1 }, changed, true)).toBe(false);
    });
    const outcomeAt = (asAt: string | null) =>
      asActor(database, null, async (transaction) => (await readExcusal(transaction, 1, id))?.outcome, {
        asAt,
      });
    expect(await outcomeAt('2026-03-01T00:00:00Z')).toBeUndefined();
    expect(await outcomeAt('2026-04-01T00:00:00Z')).toBe('Warm homes');
    expect(await outcomeAt(null)).toBe('Warmer homes');
  });

  it.each<[string, Partial<ExcusalWords>]>([
    ['in part of nothing', { part: null }],
    ['that ends before it begins', { untilOn: '2026-03-31' }],
    ['of a duty the Act does not know', { duty: 'sit still' as never }],
    ['of a body that is not there', { bodyId: uuidv7() }],
    ['for an outcome too long to read', { outcome: 'x'.repeat(501) }],
  ])('are refused by the database: %s', async (_what, wrong) => {
    await expect(
      asActor(database, people.officer, (transaction) =>
        insertExcusal(transaction, uuidv7(), 1, { ...words, ...wrong }, true),
      ),
    ).rejects.toThrow(/violates/);
  });
});
