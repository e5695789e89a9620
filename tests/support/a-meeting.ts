import { asActor } from '../../src/platform/authorisation/as-actor.ts';
import type { Queries } from '../../src/platform/database/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { insertGroup, publishGroupRow, readGroups } from '../../src/partnerships/groups/group-store.ts';
import { insertAgendaItem } from '../../src/partnerships/meetings/agenda-store.ts';
import { writeAttendance } from '../../src/partnerships/meetings/attendance-store.ts';
import { insertDecision } from '../../src/partnerships/meetings/decision-store.ts';
import { insertInterest } from '../../src/partnerships/meetings/interest-store.ts';
import {
  insertMeeting,
  publishMeetingRow,
  readMeeting,
} from '../../src/partnerships/meetings/meeting-store.ts';
import { publishMinutesRow, readMinutes } from '../../src/partnerships/meetings/minutes-store.ts';
import type { TestDatabase } from './database.ts';
import {
  actorWith,
  board,
  boardSeat,
  council,
  councilSeat,
  ours,
  police,
  policeSeat,
} from './two-partnerships.ts';

export interface RecordedMeeting {
  groupId: string;
  meetingId: string;
  itemId: string;
  decisionId: string;
  groupPath: string;
  meetingPath: string;
  /** Shows all of it to everybody. */
  publish(): Promise<void>;
  /** Adds groups and meetings of the same partnership. */
  addMany(): Promise<void>;
}

const officer = actorWith('officer');

/** A board of ours that met on 10 November 2026, with all that can be recorded of it; a draft. */
export async function aMeetingOfOurs(database: TestDatabase): Promise<RecordedMeeting> {
  const [groupId, meetingId, itemId, decisionId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const at = { partnershipId: ours.id, meetingId };
  await asActor(database, officer, async (queries) => {
    await addGroup(queries, groupId, 'The board');
    await addMeeting(queries, groupId, meetingId, '2026-11-10');
    await insertAgendaItem(
      queries,
      { ...at, id: itemId },
      { title: 'Harbour fund', asked: 'decide', paperLink: null },
    );
    await writeAttendance(queries, at, [
      { id: uuidv7(), seatId: councilSeat, bodyId: council, state: 'present', deputyName: null },
      { id: uuidv7(), seatId: boardSeat, bodyId: board, state: 'deputy', deputyName: 'Iain' },
      { id: uuidv7(), seatId: policeSeat, bodyId: police, state: 'apologies', deputyName: null },
    ]);
    await insertInterest(
      queries,
      { ...at, id: uuidv7(), bodyId: council },
      { seatId: councilSeat, agendaItemId: itemId, nature: 'Owns a boat.', done: 'left' },
    );
    await insertDecision(
      queries,
      { ...at, id: decisionId },
      {
        agendaItemId: itemId,
        words: 'The harbour fund is set up.',
        reasons: 'Money is there.',
        how: 'vote',
        votes: { for: 2, against: 1, abstained: 0 },
        dissents: [{ bodyId: police, words: 'It is too early.' }],
        correctsId: null,
        followUpBodyId: board,
        followUpBy: '2026-12-01',
      },
    );
  });
  const groupPath = `/partnerships/${ours.code}/groups/${groupId}`;
  return {
    groupId,
    meetingId,
    itemId,
    decisionId,
    groupPath,
    meetingPath: `${groupPath}/meetings/${meetingId}`,
    publish: () =>
      asActor(database, officer, async (queries) => {
        const group = (await readGroups(queries, ours.id)).find(({ id }) => id === groupId);
        const meeting = await readMeeting(queries, { partnershipId: ours.id, groupId, id: meetingId });
        const minutes = await readMinutes(queries, meetingId);
        if (!group || !meeting || !minutes) throw new Error('What was recorded is not there.');
        await publishGroupRow(queries, { ...group, partnershipId: ours.id });
        await publishMeetingRow(queries, meeting);
        await publishMinutesRow(queries, minutes);
      }),
    addMany: () =>
      asActor(database, officer, async (queries) => {
        for (let n = 1; n <= 9; n += 1) {
          const group = uuidv7();
          await addGroup(queries, group, `Group ${n}`);
          await addMeeting(queries, group, uuidv7(), `2026-10-0${n}`);
          await addMeeting(queries, groupId, uuidv7(), `2026-09-0${n}`);
          await insertAgendaItem(
            queries,
            { ...at, id: uuidv7() },
            { title: `Item ${n}`, asked: 'note', paperLink: null },
          );
        }
      }),
  };
}

function addGroup(queries: Queries, id: string, name: string): Promise<void> {
  return insertGroup(queries, ours.id, id, {
    kind: 'board',
    name,
    nameGd: null,
    remit: 'Decides for the partnership.',
    localityId: null,
    parentId: null,
    quorum: 2,
    setUpOn: '2020-01-01',
    endedOn: null,
    planOutcomes: [],
    outcomes: ['Fewer children live in poverty', 'People live longer'],
  });
}

function addMeeting(queries: Queries, groupId: string, id: string, heldOn: string): Promise<void> {
  return insertMeeting(
    queries,
    { partnershipId: ours.id, groupId, id, minutesId: uuidv7() },
    { heldOn, startsAt: '10:30', place: 'Town hall', howToAttend: null, openToPublic: true, calledOff: null },
  );
}
