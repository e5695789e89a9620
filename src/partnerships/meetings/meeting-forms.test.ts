import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { aMeetingOfOurs, type RecordedMeeting } from '../../../tests/support/a-meeting.ts';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { sentAnew } from '../../../tests/support/sent-form.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import {
  actorWith,
  board,
  boardSeat,
  council,
  councilSeat,
  ours,
  police,
  policeSeat,
  theirs,
  twoPartnerships,
} from '../../../tests/support/two-partnerships.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';

let database: TestDatabase;
let recorded: RecordedMeeting;
const officer = actorWith('officer');
const chair = actorWith('chair');
const site = (who: Actor | null): Hono => siteFor(database, who, { today: '2026-11-28' });
const get = async (path: string, who: Actor | null = officer) => {
  const response = await site(who).request(path);
  return { status: response.status, html: await response.text() };
};

type Answers = Readonly<Record<string, string | readonly string[]>>;
const post = async (path: string, pairs: [string, string][], who: Actor | null = officer) => {
  const response = await site(who).request(path, { method: 'POST', body: new URLSearchParams(pairs) });
  return {
    status: response.status,
    location: response.headers.get('Location'),
    html: await response.text(),
  };
};
/** Opens a form, fills in and sends. */
const send = async (path: string, answers: Answers, who: Actor = officer) => {
  const { status, html } = await get(path, who);
  if (status !== 200) throw new Error(`${path}: ${status}`);
  return post(path, sentAnew(html, answers), who);
};
const count = async (table: string) =>
  Number((await database.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);
const actions = async () =>
  (await database.query<{ action: string }>('select action from audit_entry order by position')).rows.map(
    ({ action }) => action,
  );

beforeAll(async () => {
  database = await twoPartnerships();
  recorded = await aMeetingOfOurs(database);
});

const groups = `/partnerships/${ours.code}/groups`;

describe('setting up a group', () => {
  const answers = {
    kind: 'locality',
    name: 'Harbour group',
    remit: 'Looks after the harbour.',
    outcomes: 'Fewer people leave\n\nHomes are warm',
    locality: '3',
    setUpOn: '1 March 2026',
  };

  it('makes a draft with its outcomes, once, however often it is sent', async () => {
    const { html } = await get(`${groups}/new`);
    expect(await markupProblems(html)).toEqual([]);
    const pairs = sentAnew(html, { ...answers, parent: recorded.groupId });
    const [first, again] = [await post(`${groups}/new`, pairs), await post(`${groups}/new`, pairs)];
    expect([first.status, again.status]).toEqual([303, 303]);
    expect(again.location).toBe(first.location);
    const made = await get(first.location ?? '');
    expect(made.html).toContain('The group for Harbour. It answers to The board.');
    expect(made.html).toContain('Fewer people leave');
    expect((await get(first.location ?? '', null)).status).toBe(404);
    const rows = await database.query(`select from partnership_group where name = 'Harbour group'`);
    expect(rows.rowCount).toBe(1);
  });

  it.each<[string, Answers, string]>([
    ['over-long', { name: 'x'.repeat(201) }, '201 characters'],
    ['empty', { name: '' }, '“Name” is empty'],
    ['a forged kind', { kind: 'cabal' }, '“cabal” is not one of the choices'],
    ['a locality of no locality group', { kind: 'thematic' }, 'Only a locality group has a locality'],
    ['a locality elsewhere', { locality: '999' }, '“999” is not one of the choices'],
    ['a quorum of none', { quorum: '0' }, '“0”'],
    ['a quorum in words', { quorum: 'most' }, '“most”'],
    ['a day that is none', { setUpOn: '31 February 2026' }, '“31 February 2026”'],
    ['an end before the beginning', { endedOn: '1 January 2026' }, 'would end before it was set up'],
    ['an outcome twice', { outcomes: 'a\na' }, 'is there twice'],
  ])('says what is wrong and keeps what was typed: %s', async (_what, wrong, message) => {
    const before = await count('partnership_group');
    const { status, html } = await send(`${groups}/new`, { ...answers, ...wrong });
    expect(status).toBe(422);
    expect(html).toContain(message);
    expect(html).toContain('Looks after the harbour.');
    expect(await markupProblems(html)).toEqual([]);
    expect(await count('partnership_group')).toBe(before);
  });

  it('is for officers of the partnership only', async () => {
    for (const [who, status] of [
      [actorWith('board-member'), 403],
      [actorWith('officer', theirs.id), 403],
      [actorWith('resident'), 403],
      [actorWith('administrator'), 200],
    ] as const)
      expect((await get(`${groups}/new`, who)).status).toBe(status);
    expect((await get(`${groups}/new`, null)).status).toBe(303);
  });

  it('shows the second of two editors what the first changed', async () => {
    const path = `${recorded.groupPath}/edit`;
    const other = actorWith('administrator');
    const { html } = await get(path, other);
    expect((await send(path, { remit: 'Decides on money.' })).status).toBe(303);
    const second = await post(path, sentAnew(html, { name: 'The full board' }), other);
    expect(second.status).toBe(409);
    expect(second.html).toContain('Somebody changed this while you were writing');
    expect(second.html).toContain('Decides on money.');
    expect((await post(path, sentAnew(second.html, {}), other)).status).toBe(303);
    const after = (await get(recorded.groupPath)).html;
    expect(after).toContain('The full board');
    expect(after).toContain('Decides on money.');
  });
});

describe('a meeting', () => {
  let meeting: string;

  it('is called as a draft, and refuses what is no time', async () => {
    const path = `${recorded.groupPath}/meetings/new`;
    const answers = { heldOn: '20 November 2026', startsAt: '9.15', place: 'Online', openToPublic: 'yes' };
    const wrong = await send(path, { ...answers, startsAt: '25:00' });
    expect([wrong.status, wrong.html.includes('“25:00” is not a time')]).toEqual([422, true]);
    const { location } = await send(path, answers);
    meeting = location ?? '';
    const { html } = await get(meeting);
    expect(html).toContain('09:15');
    expect((await get(meeting, null)).status).toBe(404);
  });

  it('has an agenda that is written without script: add, move, change, take off', async () => {
    const path = `${meeting}/agenda`;
    for (const title of ['Welcome', 'Budget', 'Harbour'])
      expect((await send(path, { title, asked: 'note' })).location).toBe(path);
    const wrong = await send(path, { title: 'Paper', asked: 'note', paperLink: 'javascript:alert(1)' });
    expect([wrong.status, wrong.html.includes('is not a web address')]).toEqual([422, true]);
    const { html } = await get(path);
    expect(await markupProblems(html)).toEqual([]);
    const up = /<form class="button-form" action="([^"]*\/up)"[\s\S]*?<\/form>/.exec(html);
    const pairs = [...(up?.[0] ?? '').matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']): [string, string] => [name, value],
    );
    expect((await post(up?.[1] ?? '', pairs)).location).toBe(path);
    expect((await post(up?.[1] ?? '', pairs)).location).toBe(path);
    const titles = async () =>
      [...(await get(path)).html.matchAll(/<li><span>(\w+) /g)].map(([, title]) => title);
    expect(await titles()).toEqual(['Budget', 'Welcome', 'Harbour']);
    const [remove] = /[^"]*\/remove/.exec((await get(path)).html) ?? [''];
    expect((await send(remove, {})).status).toBe(303);
    expect(await titles()).toEqual(['Welcome', 'Harbour']);
    expect((await get(remove)).status).toBe(404);
  });

  it('takes who came on one form, and refuses a deputy’s name where none came', async () => {
    const path = `${meeting}/attendance`;
    const wrong = await send(path, { [`seat-${boardSeat}`]: 'present', [`deputy-${boardSeat}`]: 'Iain' });
    expect([wrong.status, wrong.html.includes('not that a deputy came')]).toEqual([422, true]);
    const forged = await send(path, { [`seat-${boardSeat}`]: 'asleep' });
    expect(forged.status).toBe(422);
    const { status } = await send(path, {
      [`seat-${councilSeat}`]: 'present',
      [`seat-${boardSeat}`]: 'deputy',
      [`deputy-${boardSeat}`]: 'Iain Òg',
      [`seat-${policeSeat}`]: '',
    });
    expect(status).toBe(303);
    expect((await get(meeting)).html).toContain('Deputy: Iain Òg');
    expect((await get(meeting)).html).toContain('2 of 2 seats were filled.');
  });

  it('shows the second of two who mark the seats what the first marked, who and when', async () => {
    const path = `${meeting}/attendance`;
    const other = actorWith('administrator');
    const { html } = await get(path, other);
    expect((await send(path, { [`seat-${policeSeat}`]: 'apologies' })).status).toBe(303);
    const second = await post(path, sentAnew(html, { [`seat-${councilSeat}`]: 'absent' }), other);
    expect(second.status).toBe(409);
    expect(second.html).toContain('changed this while you were writing');
    expect(second.html).toContain('Sent apologies');
    expect(await markupProblems(second.html)).toEqual([]);
    expect((await post(path, sentAnew(second.html, {}), other)).status).toBe(303);
    const { rows } = await database.query<{ state: string }>(
      `select state from attendance where seat_id in ('${policeSeat}', '${councilSeat}')
          and meeting_id::text = right('${meeting}', 36) order by state`,
    );
    expect(rows.map(({ state }) => state)).toEqual(['absent', 'apologies']);
    // As it was, for what follows.
    const asBefore = { [`seat-${policeSeat}`]: '', [`seat-${councilSeat}`]: 'present' };
    expect((await send(path, asBefore)).status).toBe(303);
  });

  it('takes interests and decisions with dissent, and says what is missing', async () => {
    const interest = await send(`${meeting}/interests/new`, {
      seat: councilSeat,
      nature: 'Owns a boat.',
      done: 'no-part',
    });
    expect(interest.status).toBe(303);
    const path = `${meeting}/decisions/new`;
    const answers = { words: 'The budget is agreed.', how: 'vote', votesFor: '2' };
    for (const [wrong, message] of [
      [{}, 'not all votes are given'],
      [{ how: 'consensus' }, 'not that there was a vote'],
      [{ votesFor: '0', votesAgainst: '0', abstained: '0' }, 'nobody voted'],
      [{ votesFor: '-1' }, '“-1”'],
      [{ votesFor: '2.5' }, 'not a whole number'],
      [{ votesAgainst: '0', abstained: '0', dissentBody1: police }, 'It is not said what Police said'],
      [{ votesAgainst: '0', abstained: '0', dissentWords1: 'No!' }, 'It is not said who said “No!”'],
      [{ votesAgainst: '0', abstained: '0', corrects: recorded.decisionId }, 'is not one of the choices'],
      [{ words: 'x'.repeat(4001) }, '4,001 characters'],
    ] as const) {
      const { status, html } = await send(path, { ...answers, ...wrong });
      expect([status, html.includes(message)], message).toEqual([422, true]);
    }
    const made = await send(path, {
      ...answers,
      votesAgainst: '1',
      abstained: '0',
      dissentBody1: board,
      dissentWords1: 'Too little.',
      followBody: council,
      followBy: '1 December 2026',
    });
    expect(made.status).toBe(303);
    const { html } = await get(meeting);
    expect(html).toContain('Decided by a vote: 2 for, 1 against, 0 abstained');
    expect(html).toContain('Too little.');
    expect(html).toContain('Due in 3 days');
    expect(await markupProblems(html)).toEqual([]);
    const edit = /[^"]*\/decisions\/[^"]*\/edit/.exec(html)?.[0] ?? '';
    expect((await send(edit, { words: 'The budget of 2027 is agreed.' })).status).toBe(303);
    expect((await get(meeting)).html).toContain('The budget of 2027 is agreed.');
  });

  it('keeps minutes of two who write them from overwriting each other', async () => {
    const path = `${meeting}/minutes`;
    const other = actorWith('administrator');
    const { html } = await get(path, other);
    expect((await send(path, { whole: 'Everybody was welcomed.' })).status).toBe(303);
    const second = await post(path, sentAnew(html, { whole: 'Nobody spoke.' }), other);
    expect(second.status).toBe(409);
    expect(second.html).toContain('Everybody was welcomed.');
    expect(second.html).toContain('Nobody spoke.');
    expect((await get(meeting)).html).not.toContain('Nobody spoke.');
  });

  it('has minutes that the chair agrees, not an officer, nor on a day to come, nor unread', async () => {
    const path = `${meeting}/minutes/agree`;
    expect((await get(path, officer)).status).toBe(403);
    expect((await get(path, actorWith('administrator'))).status).toBe(403);
    const { html } = await get(path, chair);
    for (const [day, message] of [
      ['29 November 2026', '29 November 2026'],
      ['19 November 2026', '19 November 2026'],
    ] as const) {
      const { status, html: wrong } = await send(path, { agreedOn: day }, chair);
      expect([status, wrong.includes(message)]).toEqual([422, true]);
    }
    await send(`${meeting}/interests/new`, { seat: boardSeat, nature: 'None.', done: 'stayed' });
    const unread = await post(path, sentAnew(html, { agreedOn: '28 November 2026' }), chair);
    expect([unread.status, unread.html.includes('Somebody changed this')]).toEqual([422, true]);
    expect((await send(path, { agreedOn: '28 November 2026' }, chair)).status).toBe(303);
    expect((await get(meeting)).html).toContain('These minutes were agreed on 28 November 2026.');
  });

  it('does not change any more, whichever form is sent', async () => {
    const { html } = await get(meeting);
    expect(html).not.toMatch(/\/(edit|agenda|attendance|minutes|remove|new)"/);
    const closed = 'The minutes were agreed on 28 November 2026, so this does not change any more.';
    for (const [path, answers] of [
      ['edit', { place: 'Elsewhere' }],
      ['agenda', { title: 'More', asked: 'note' }],
      ['attendance', { [`seat-${policeSeat}`]: 'present' }],
      ['interests/new', { seat: councilSeat, nature: 'Late.', done: 'left' }],
      ['decisions/new', { words: 'Late.', how: 'consensus' }],
      ['minutes', { whole: 'Otherwise.' }],
    ] as const) {
      const { status, html: refused } = await send(`${meeting}/${path}`, answers);
      expect([status, refused.includes(closed)], path).toEqual([422, true]);
    }
    const decision = /id="decision-([^"]*)"/.exec(html)?.[1] ?? '';
    const edited = await send(`${meeting}/decisions/${decision}/edit`, { words: 'Bent.' });
    expect([edited.status, edited.html.includes(closed)]).toEqual([422, true]);
    expect((await send(`${meeting}/decisions/${decision}/remove`, {})).html).toContain(closed);
  });

  it('lets a decision be done, and corrected by one of a later meeting', async () => {
    const decision = /id="decision-([^"]*)"/.exec((await get(meeting)).html)?.[1] ?? '';
    const done = await send(`${meeting}/decisions/${decision}/done`, {
      doneOn: '27 November 2026',
      doneWords: 'Paid.',
    });
    expect(done.status).toBe(303);
    expect((await get(meeting)).html).toContain('Done on 27 November 2026');
    const { location } = await send(`${recorded.groupPath}/meetings/new`, {
      heldOn: '27 November 2026',
      startsAt: '10:00',
      place: 'Online',
      openToPublic: 'no',
    });
    const later = await send(`${location}/decisions/new`, {
      words: 'The budget is twice as large.',
      how: 'consensus',
      corrects: decision,
    });
    expect(later.status).toBe(303);
    expect((await get(meeting)).html).toContain('This was corrected: see ');
    expect((await get(location ?? '')).html).toContain('This corrects ');
  });

  it('is published in steps, each an act of its own', async () => {
    expect((await send(`${meeting}/publish`, {})).html).toContain('The group itself is not published yet');
    expect((await send(`${recorded.groupPath}/publish`, {})).status).toBe(303);
    expect((await send(`${meeting}/minutes/publish`, {}, chair)).html).toContain('are not published yet');
    expect((await get(meeting, null)).status).toBe(404);
    expect((await send(`${meeting}/publish`, {})).status).toBe(303);
    expect((await get(meeting, null)).html).toContain('not published yet');
    expect((await send(`${meeting}/minutes/publish`, {}, chair)).status).toBe(303);
    const { html } = await get(meeting, null);
    expect(html).toContain('The budget of 2027 is agreed.');
    expect(html).not.toContain('Iain');
  });

  it('is not there under another partnership, for its forms too', async () => {
    const everywhere = actorWith('officer', null);
    const path = meeting.replace(ours.code, theirs.code);
    for (const form of [
      'edit',
      'agenda',
      'attendance',
      'minutes',
      'decisions/new',
      'interests/new',
      'publish',
    ]) {
      expect((await get(`${path}/${form}`, everywhere)).status, form).toBe(404);
      expect((await post(`${path}/${form}`, [['title', 'x']], everywhere)).status, form).toBe(404);
    }
  });

  it('leaves a trail of everything, without anybody’s words', async () => {
    const trail = await actions();
    for (const action of [
      'group.added',
      'group.changed',
      'group.published',
      'meeting.called',
      'meeting.published',
      'agenda-item.added',
      'agenda-item.moved',
      'agenda-item.removed',
      'attendance.recorded',
      'interest.declared',
      'decision.recorded',
      'decision.changed',
      'decision.done',
      'minutes.written',
      'minutes.agreed',
      'minutes.published',
    ])
      expect(trail).toContain(action);
    const { rows } = await database.query<{ all: string }>(
      `select string_agg(coalesce(before::text, '') || coalesce(after::text, ''), ' ') as all from audit_entry`,
    );
    for (const words of ['Iain', 'Owns a boat', 'Too little', 'welcomed'])
      expect(rows[0]?.all).not.toContain(words);
  });
});
