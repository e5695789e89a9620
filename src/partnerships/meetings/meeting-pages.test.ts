import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { aMeetingOfOurs, type RecordedMeeting } from '../../../tests/support/a-meeting.ts';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { actorWith, ours, theirs, twoPartnerships } from '../../../tests/support/two-partnerships.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';

let database: TestDatabase;
let recorded: RecordedMeeting;
let sent = 0;
const site = (who: Actor | null): Hono =>
  siteFor(database, who, { today: '2026-11-28', counting: () => (sent += 1) });
const ask = (path: string, who: Actor | null = null) => site(who).request(path);
const text = async (path: string, who: Actor | null = null) => (await ask(path, who)).text();

beforeAll(async () => {
  database = await twoPartnerships();
  recorded = await aMeetingOfOurs(database);
});

describe('pages of groups, meetings and decisions', () => {
  it('are not there for outsiders while they are drafts, and are for those of the partnership', async () => {
    const { groupPath, meetingPath } = recorded;
    for (const path of [groupPath, meetingPath]) {
      for (const who of [null, actorWith('resident'), actorWith('officer', theirs.id)])
        expect((await ask(path, who)).status).toBe(404);
      for (const role of ['officer', 'board-member', 'auditor', 'chair'] as const)
        expect((await ask(path, actorWith(role))).status).toBe(200);
    }
    expect(await text(`/partnerships/${ours.code}/groups`)).not.toContain(recorded.groupId);
    expect(await text(`/partnerships/${ours.code}/decisions`)).toContain('No decisions yet');
  });

  it('are not there under another partnership, another group, or what is no id', async () => {
    const { groupId, meetingId } = recorded;
    const officer = actorWith('officer', null);
    const of = (code: string, group: string, meeting: string) =>
      `/partnerships/${code}/groups/${group}/meetings/${meeting}`;
    expect((await ask(of(ours.code, groupId, meetingId), officer)).status).toBe(200);
    for (const path of [
      of(theirs.code, groupId, meetingId),
      of(ours.code, meetingId, meetingId),
      of(ours.code, groupId, "x' or true --"),
      of('D12000099', groupId, meetingId),
      `/partnerships/${theirs.code}/groups/${groupId}`,
    ])
      expect((await ask(path, officer)).status, path).toBe(404);
  });

  it('say what is known, in valid HTML, to officers', async () => {
    const officer = actorWith('officer');
    const paths = [
      `/partnerships/${ours.code}/groups`,
      recorded.groupPath,
      recorded.meetingPath,
      `/partnerships/${ours.code}/decisions`,
      `/partnerships/${ours.code}/decisions?q=harbour&follow=late`,
      `/gd/partnerships/${ours.code}/groups`,
      `/gd${recorded.meetingPath}`,
      `/partnerships/${theirs.code}/groups`,
    ];
    for (const path of paths) {
      const html = await text(path, officer);
      expect(await markupProblems(html), path).toEqual([]);
    }
    const meeting = await text(recorded.meetingPath, officer);
    expect(meeting).toContain('Yes: 2 seats were filled, 2 are needed.');
    expect(meeting).toContain('Decided by a vote: 2 for, 1 against, 0 abstained');
    expect(meeting).toContain('It is too early.');
    expect(meeting).toContain('Deputy: Iain');
    expect(await text(recorded.groupPath, officer)).toContain('1 of 1 meeting');
  });

  it('show everybody what is published, without the names of deputies', async () => {
    const front = `/partnerships/${ours.code}`;
    // One front page for all: a draft is not on it, whoever asks.
    expect(await text(front, actorWith('officer'))).not.toContain('group works for the partnership');
    await recorded.publish();
    const shown = await text(front);
    expect(shown).toContain('1 group works for the partnership');
    expect(await markupProblems(shown)).toEqual([]);
    const html = await text(recorded.meetingPath);
    expect(html).toContain('The harbour fund is set up.');
    expect(html).toContain('A deputy came');
    expect(html).not.toContain('Iain');
    expect(html).not.toContain('/attendance"');
    expect(await text(`/partnerships/${ours.code}/decisions?q=harbours`)).toContain('1 of 1 decisions');
  });

  it('show what was known as at an earlier day, and lead on to that day', async () => {
    expect((await ask(`${recorded.meetingPath}?as-at=2026-01-01`)).status).toBe(404);
    expect(await text(`/partnerships/${ours.code}/groups?as-at=2026-01-01`)).toContain('No groups yet');
    const links = (await text(`/partnerships/${ours.code}/decisions?as-at=2026-01-01`)).match(
      /href="\/partnerships\/[^"]*\/(groups|decisions)[^"]*"/g,
    );
    // The only way back to now is the notice's.
    expect(links?.filter((link) => !link.includes('as-at=2026-01-01'))).toEqual([
      `href="/partnerships/${ours.code}/decisions"`,
    ]);
  });

  it('give the register as files', async () => {
    const { rows } = (await (await ask(`/partnerships/${ours.code}/decisions.json`)).json()) as {
      rows: Record<string, unknown>[];
    };
    expect(rows).toMatchObject([
      {
        decision: 'The harbour fund is set up.',
        votes_for: 2,
        dissent: 'Police: It is too early.',
        follow_up_state: 'soon',
      },
    ]);
    for (const format of ['csv', 'xlsx'])
      expect((await ask(`/partnerships/${ours.code}/decisions.${format}`)).status).toBe(200);
    expect((await ask(`/partnerships/${ours.code}/decisions.pdf`)).status).toBe(404);
  });

  it('ask the database as often for many groups and meetings as for one', async () => {
    const paths = [`/partnerships/${ours.code}/groups`, recorded.groupPath, recorded.meetingPath];
    const count = async () => {
      const counted: number[] = [];
      for (const path of paths) {
        await text(path);
        sent = 0;
        await text(path);
        counted.push(sent);
      }
      return counted;
    };
    const before = await count();
    await recorded.addMany();
    expect(await count()).toEqual(before);
    expect(Math.min(...before)).toBeGreaterThan(3);
    expect(Math.max(...before)).toBeLessThan(22);
  });
});
