import { beforeAll, describe, expect, it } from 'vitest';
import {
  actorWith,
  board,
  boardSeat,
  council,
  councilSeat,
  ours,
  police,
  policeSeat,
  theirSeat,
  theirs,
  twoPartnerships,
} from '../../../tests/support/two-partnerships.ts';
import type { TestDatabase } from '../../../tests/support/database.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor, type AsActorOptions } from '../../platform/authorisation/as-actor.ts';
import type { Queries, Transaction } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { GroupWritten } from '../groups/group.ts';
import { insertGroup, publishGroupRow, readGroups, updateGroup } from '../groups/group-store.ts';
import { readMembers } from '../groups/member-store.ts';
import { insertAgendaItem, isItemUsed, orderAgenda, readAgenda } from './agenda-store.ts';
import { readAttendance, readMarks, writeAttendance } from './attendance-store.ts';
import type { DecisionWritten } from './decision.ts';
import { insertDecision, markDone, readDecisions, updateDecision } from './decision-store.ts';
import { insertInterest, readInterests } from './interest-store.ts';
import { insertMeeting, publishMeetingRow, readMeeting, readMeetings } from './meeting-store.ts';
import { agreeMinutesRow, publishMinutesRow, readMinutes, updateMinutes } from './minutes-store.ts';
import { readMeetingPage } from './read-meeting-page.ts';

const officer = actorWith('officer');
const their = actorWith('officer', theirs.id);
const written = (part: Partial<GroupWritten> = {}): GroupWritten => ({
  kind: 'board',
  name: 'The board',
  nameGd: null,
  remit: 'Decides.',
  localityId: null,
  parentId: null,
  quorum: 2,
  setUpOn: '2020-01-01',
  endedOn: null,
  planOutcomes: [],
  outcomes: ['Fewer children live in poverty', 'People live longer'],
  ...part,
});
const decided = (part: Partial<DecisionWritten> = {}): DecisionWritten => ({
  agendaItemId: null,
  words: 'The harbour fund is set up.',
  reasons: 'Money is there.',
  how: 'vote',
  votes: { for: 2, against: 1, abstained: 0 },
  dissents: [{ bodyId: police, words: 'It is too early.' }],
  correctsId: null,
  followUpBodyId: board,
  followUpBy: '2026-12-01',
  ...part,
});

let database: TestDatabase;
const groupId = uuidv7();
const meetingId = uuidv7();
const itemId = uuidv7();
const decisionId = uuidv7();
const meetingAt = { partnershipId: ours.id, groupId, meetingId };

const as = <Value>(
  who: Actor | null,
  work: (queries: Transaction) => Promise<Value>,
  options?: AsActorOptions,
) => asActor(database, who, work, options);
const minutesNow = async (queries: Queries) => {
  const minutes = await readMinutes(queries, meetingId);
  if (!minutes) throw new Error('No minutes are to be seen.');
  return minutes;
};
const page = (who: Actor | null, options?: AsActorOptions) =>
  as(who, (queries) => readMeetingPage(queries, meetingAt), options);

beforeAll(async () => {
  database = await twoPartnerships();
  await as(officer, async (queries) => {
    await insertGroup(queries, ours.id, groupId, written());
    await insertMeeting(
      queries,
      { ...meetingAt, id: meetingId, minutesId: uuidv7() },
      {
        heldOn: '2026-11-10',
        startsAt: '10:30',
        place: 'Town hall',
        howToAttend: null,
        openToPublic: true,
        calledOff: null,
      },
    );
    await insertAgendaItem(
      queries,
      { id: itemId, partnershipId: ours.id, meetingId },
      { title: 'Harbour fund', asked: 'decide', paperLink: null },
    );
    await writeAttendance(queries, meetingAt, [
      { id: uuidv7(), seatId: councilSeat, bodyId: council, state: 'present', deputyName: null },
      { id: uuidv7(), seatId: boardSeat, bodyId: board, state: 'deputy', deputyName: 'Iain' },
      { id: uuidv7(), seatId: policeSeat, bodyId: police, state: 'apologies', deputyName: null },
    ]);
    await insertInterest(
      queries,
      { id: uuidv7(), partnershipId: ours.id, meetingId, bodyId: council },
      { seatId: councilSeat, agendaItemId: itemId, nature: 'Owns a boat.', done: 'left' },
    );
    await insertDecision(
      queries,
      { id: decisionId, partnershipId: ours.id, meetingId },
      decided({ agendaItemId: itemId }),
    );
  });
});

describe('groups and meetings in the database', () => {
  it('are drafts that only their own partnership sees, board members and auditors too', async () => {
    for (const who of [null, their, actorWith('resident'), actorWith('community-body')])
      expect(await page(who), who?.name).toBeNull();
    for (const who of [officer, actorWith('board-member'), actorWith('auditor'), actorWith('officer', null)])
      expect(await page(who), who.name).toMatchObject({
        group: { name: 'The board', outcomes: ['Fewer children live in poverty', 'People live longer'] },
        meeting: { heldOn: '2026-11-10', startsAt: '10:30', published: false },
        decisions: [{ itemTitle: 'Harbour fund', dissents: [{ bodyName: 'Police' }] }],
      });
  });

  it('are read only under their own partnership and group', async () => {
    const read = (partnershipId: number, group: string) =>
      as(officer, (queries) => readMeeting(queries, { partnershipId, groupId: group, id: meetingId }));
    expect(await read(ours.id, groupId)).not.toBeNull();
    expect(await read(theirs.id, groupId)).toBeNull();
    expect(await read(ours.id, uuidv7())).toBeNull();
  });

  it('cannot be changed, or given rows, by another partnership', async () => {
    expect(
      await as(their, (queries) =>
        updateGroup(queries, { id: groupId, version: 1, partnershipId: ours.id }, written()),
      ),
    ).toBe(false);
    await expect(
      as(their, (queries) => insertGroup(queries, ours.id, uuidv7(), written({ outcomes: [] }))),
    ).rejects.toThrow('row-level security');
    await expect(
      as(their, (queries) =>
        insertGroup(queries, theirs.id, uuidv7(), written({ parentId: groupId, kind: 'executive' })),
      ),
    ).rejects.toThrow('foreign key');
    await expect(
      as(officer, (queries) =>
        writeAttendance(queries, meetingAt, [
          { id: uuidv7(), seatId: theirSeat, bodyId: police, state: 'present', deputyName: null },
        ]),
      ),
    ).rejects.toThrow('foreign key');
  });

  it('keep the order of outcomes, and move the version of a group with them', async () => {
    const outcomes = ['People live longer', 'Homes are warm'];
    const id = uuidv7();
    const found = await as(officer, async (queries) => {
      await insertGroup(queries, ours.id, id, written({ name: 'Themes', kind: 'thematic' }));
      return (await readGroups(queries, ours.id)).find((group) => group.id === id);
    });
    expect(
      await as(officer, (queries) =>
        updateGroup(
          queries,
          { id, version: found?.version ?? 0, partnershipId: ours.id },
          written({ name: 'Themes', kind: 'thematic', outcomes }),
        ),
      ),
    ).toBe(true);
    const after = await as(officer, async (queries) =>
      (await readGroups(queries, ours.id)).find((group) => group.id === id),
    );
    expect(after).toMatchObject({ outcomes, version: (found?.version ?? 0) + 1 });
  });

  it('have the seats of no group as members of the board, each once', async () => {
    const members = await as(officer, (queries) => readMembers(queries, ours.id, '2026-11-10'));
    expect(
      members.filter((one) => one.groupId === groupId).map(({ bodyName, role }) => [bodyName, role]),
    ).toEqual([
      ['Northshire Council', 'chair'],
      ['NHS North', 'member'],
      ['Police', 'member'],
    ]);
    expect(await as(officer, (queries) => readMembers(queries, ours.id, '2019-12-31'))).toEqual([]);
  });

  it('put items in another order, and know which of them are used', async () => {
    const second = uuidv7();
    const titles = await as(officer, async (queries) => {
      const at = { id: second, partnershipId: ours.id, meetingId };
      await insertAgendaItem(queries, at, { title: 'Any other business', asked: 'note', paperLink: null });
      await orderAgenda(queries, meetingId, [second, itemId]);
      return (await readAgenda(queries, meetingId)).map(({ title }) => title);
    });
    expect(titles).toEqual(['Any other business', 'Harbour fund']);
    const used = (id: string) => as(officer, (queries) => isItemUsed(queries, meetingId, id));
    expect([await used(itemId), await used(second)]).toEqual([true, false]);
  });

  it('show notice and agenda once they are published, and what came of it only with the minutes', async () => {
    await as(officer, async (queries) => {
      const [group] = (await readGroups(queries, ours.id)).filter(({ id }) => id === groupId);
      expect(
        await publishGroupRow(queries, { id: groupId, version: group?.version ?? 0, partnershipId: ours.id }),
      ).toBe(true);
      expect(await publishMeetingRow(queries, { id: meetingId, version: 1 })).toBe(true);
      expect(await publishMeetingRow(queries, { id: meetingId, version: 2 })).toBe(false);
    });
    expect(await page(null)).toMatchObject({
      meeting: { published: true },
      agenda: [{ title: 'Any other business' }, { title: 'Harbour fund' }],
      minutes: null,
      attendance: [],
      interests: [],
      decisions: [],
    });
    await as(officer, async (queries) => publishMinutesRow(queries, await minutesNow(queries)));
    const seen = await page(null);
    expect(seen).toMatchObject({
      minutes: { agreedOn: null, published: true },
      interests: [{ nature: 'Owns a boat.', done: 'left' }],
      decisions: [{ words: 'The harbour fund is set up.', votes: { for: 2, against: 1, abstained: 0 } }],
    });
    expect(seen?.attendance.map(({ bodyName, state, deputyName }) => [bodyName, state, deputyName])).toEqual([
      ['NHS North', 'deputy', null],
      ['Northshire Council', 'present', null],
      ['Police', 'apologies', null],
    ]);
    const within = await as(officer, (queries) => readAttendance(queries, meetingAt));
    expect(within.map(({ deputyName }) => deputyName)).toContain('Iain');
  });

  it('let the second of two who write minutes know', async () => {
    const { id, version } = await as(officer, minutesNow);
    const write = (said: string) =>
      as(officer, (queries) => updateMinutes(queries, { id, version }, { [itemId]: said }));
    expect(await write('The fund was discussed.')).toBe(true);
    expect(await write('Nobody spoke.')).toBe(false);
    expect((await page(null))?.minutes?.words).toEqual({ [itemId]: 'The fund was discussed.' });
  });

  it('find decisions by their words, and count attendance', async () => {
    const search = async (words: string) =>
      (await as(null, (queries) => readDecisions(queries, { partnershipId: ours.id, search: words }))).length;
    expect([await search('harbours'), await search('money'), await search('bicycle')]).toEqual([1, 1, 0]);
    const marks = await as(null, (queries) =>
      readMarks(queries, { partnershipId: ours.id, after: '2025-11-28', to: '2026-11-28' }),
    );
    expect(marks).toHaveLength(3);
    expect(await as(null, (queries) => readMeetings(queries, { partnershipId: theirs.id }))).toEqual([]);
  });
});

describe('what agreed minutes record', () => {
  beforeAll(() =>
    as(actorWith('chair'), async (queries) => {
      await agreeMinutesRow(queries, await minutesNow(queries), '2026-11-20');
    }),
  );

  it.each([
    `update decision set words = 'other'`,
    'delete from decision',
    `update dissent set words = 'none'`,
    'delete from dissent',
    `update attendance set state = 'absent'`,
    'delete from interest',
    `update minutes set words = '{}'`,
    'update minutes set agreed_on = null',
    'delete from agenda_item',
    `update meeting set held_on = '2026-11-11'`,
  ])('is refused by the database itself: %s', async (sql) => {
    await expect(as(officer, (queries) => queries.query(sql))).rejects.toThrow('are agreed');
    await expect(database.query(sql)).rejects.toThrow('are agreed');
  });

  it('takes that a decision was carried out, and an erasure of a deputy’s name', async () => {
    const version = async () =>
      (await as(officer, (queries) => readDecisions(queries, { partnershipId: ours.id })))[0]?.version ?? 0;
    await expect(
      as(officer, async (queries) =>
        updateDecision(
          queries,
          { id: decisionId, version: await version(), partnershipId: ours.id, meetingId },
          decided(),
        ),
      ),
    ).rejects.toThrow('are agreed');
    expect(
      await as(officer, async (queries) =>
        markDone(
          queries,
          { id: decisionId, version: await version(), partnershipId: ours.id },
          { on: '2026-11-27', words: 'Opened.' },
        ),
      ),
    ).toBe(true);
    await database.query('update attendance set deputy_name = null where deputy_name is not null');
  });

  it('is corrected by a later decision that names it, and stays as it was', async () => {
    const later = { ...meetingAt, id: uuidv7(), minutesId: uuidv7() };
    await as(officer, async (queries) => {
      await insertMeeting(queries, later, {
        heldOn: '2026-11-25',
        startsAt: '10:30',
        place: 'Town hall',
        howToAttend: null,
        openToPublic: true,
        calledOff: null,
      });
      await insertDecision(
        queries,
        { id: uuidv7(), partnershipId: ours.id, meetingId: later.id },
        decided({ words: 'The fund is for the whole coast.', correctsId: decisionId, dissents: [] }),
      );
    });
    const [correction, corrected] = await as(officer, (queries) =>
      readDecisions(queries, { partnershipId: ours.id }),
    );
    expect(correction).toMatchObject({ corrects: { id: decisionId, heldOn: '2026-11-10' }, correctedBy: [] });
    expect(corrected).toMatchObject({
      words: 'The harbour fund is set up.',
      correctedBy: [{ meetingId: later.id }],
    });
    expect(
      (await as(null, (queries) => readDecisions(queries, { partnershipId: ours.id }))).map(
        ({ correctedBy }) => correctedBy,
      ),
    ).toEqual([[]]);
  });

  it('is shown as it was known before', async () => {
    const instant = '2026-01-01T00:00:00Z';
    expect(await page(officer, { asAt: instant })).toBeNull();
    expect(await readInterestsNow()).toHaveLength(1);
  });

  const readInterestsNow = () => as(null, (queries) => readInterests(queries, meetingId));
});
