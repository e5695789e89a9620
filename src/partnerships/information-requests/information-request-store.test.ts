import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { ids, people, twoTables } from '../../../tests/support/partners.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import {
  insertRequest,
  readRequest,
  readRequests,
  readRequestTimes,
  type RequestWords,
  updateAnswer,
} from './information-request-store.ts';

const words: RequestWords = {
  fromBody: ids.council,
  toBody: ids.nhs,
  asked: 'How many babies are breastfed at six weeks, by ward?',
  outcome: 'Every child has the best start',
  askedOn: '2026-06-01',
  wantedBy: '2026-06-30',
};
const given = {
  answer: 'given',
  answeredOn: '2026-06-11',
  given: 'A table by ward.',
  refusal: null,
} as const;

let database: TestDatabase;
const [answered, open] = [uuidv7(), uuidv7()];
beforeAll(async () => {
  database = await twoTables();
  await asActor(database, people.officer, async (transaction) => {
    await insertRequest(transaction, answered, 1, words);
    await updateAnswer(transaction, { id: answered, version: 1 }, given);
    await insertRequest(transaction, open, 1, {
      ...words,
      fromBody: ids.police,
      askedOn: '2026-07-01',
      wantedBy: null,
    });
  });
});

const seenBy = (who: Actor | null, bodyIds: string[] | null = null) =>
  asActor(database, who, async (transaction) =>
    (await readRequests(transaction, 1, bodyIds)).map(({ fromName }) => fromName),
  );

describe('requests for information', () => {
  it('are read as they were written', async () => {
    expect(
      await asActor(database, people.nhsLead, (transaction) => readRequest(transaction, 1, answered)),
    ).toEqual({
      ...words,
      ...given,
      id: answered,
      version: 2,
      fromName: 'Machair Council',
      toName: 'NHS Machair',
      withdrawnOn: null,
      withdrawnWhy: null,
      parts: [],
    });
  });

  it('are seen within the partnership only', async () => {
    expect(await seenBy(people.auditor)).toEqual(['Chief Constable', 'Machair Council']);
    expect(await seenBy(people.member, [ids.council])).toEqual(['Machair Council']);
    for (const who of [null, people.resident, people.otherOfficer]) expect(await seenBy(who)).toEqual([]);
  });

  it('tell everybody when they were made and answered, and nothing else', async () => {
    for (const of of [{ partnershipId: 1 }, { bodyId: ids.nhs }]) {
      const times = await asActor(database, null, (transaction) => readRequestTimes(transaction, of));
      expect(times.toSorted((a, b) => a.askedOn.localeCompare(b.askedOn))).toEqual([
        {
          partnershipId: 1,
          toBody: ids.nhs,
          askedOn: '2026-06-01',
          answeredOn: '2026-06-11',
          answer: 'given',
          withdrawnOn: null,
        },
        {
          partnershipId: 1,
          toBody: ids.nhs,
          askedOn: '2026-07-01',
          answeredOn: null,
          answer: null,
          withdrawnOn: null,
        },
      ]);
    }
    const elsewhere = await asActor(database, null, (transaction) =>
      readRequestTimes(transaction, { partnershipId: 2 }),
    );
    expect(elsewhere).toEqual([]);
  });

  it('tell what was known of their times', async () => {
    const times = await asActor(
      database,
      null,
      (transaction) => readRequestTimes(transaction, { partnershipId: 1 }),
      { asAt: '2020-01-01T00:00:00Z' },
    );
    expect(times).toEqual([]);
  });

  it('move the version of what is published, since their times are', async () => {
    const version = async () =>
      (await database.query<{ at: string }>('select publication_version::text as at from instance')).rows[0]
        ?.at;
    const before = Number(await version());
    await asActor(database, people.officer, (transaction) => insertRequest(transaction, uuidv7(), 1, words));
    expect(Number(await version())).toBe(before + 1);
  });

  it('of another partnership are neither found nor answered', async () => {
    await asActor(database, people.otherOfficer, async (transaction) => {
      expect(await readRequest(transaction, 1, answered)).toBeNull();
      expect(await readRequest(transaction, 2, answered)).toBeNull();
      expect(await updateAnswer(transaction, { id: open, version: 1 }, given)).toBe(false);
    });
  });

  it.each<[string, Partial<RequestWords>]>([
    ['of a body to itself', { toBody: ids.council }],
    ['wanted before it is asked', { wantedBy: '2026-05-31' }],
  ])('are refused by the database: %s', async (_what, wrong) => {
    await expect(
      asActor(database, people.officer, (transaction) =>
        insertRequest(transaction, uuidv7(), 1, { ...words, ...wrong }),
      ),
    ).rejects.toThrow(/violates check/);
  });

  it.each([
    ['before they were asked', { ...given, answeredOn: '2026-06-30' }],
    ['with nothing given', { ...given, given: null }],
    ['given, with a reason for refusing', { ...given, refusal: 'It is secret.' }],
    ['refused without a reason', { ...given, answer: 'refused', given: null } as const],
    ['in part without saying why not whole', { ...given, answer: 'partly' } as const],
  ])('take no answer %s', async (_what, answer) => {
    await expect(
      asActor(database, people.officer, (transaction) =>
        updateAnswer(transaction, { id: open, version: 1 }, answer),
      ),
    ).rejects.toThrow(/violates check/);
  });
});
