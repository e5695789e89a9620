import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { codes, people, twoTables } from '../../../tests/support/partners.ts';
import { actedAt, fillIn } from '../../../tests/support/plans.ts';
import { createSite } from '../../main/site.tsx';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { createLogger } from '../../platform/logging.ts';
import { createAssets } from '../../web/index.ts';
import { boardPath } from './board-address.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await twoTables();
});

const today = '2026-11-28';
const siteFor = (actor: Actor | null) =>
  createSite({
    database,
    site: { demonstration: true, assets: createAssets(), today: () => today },
    logger: createLogger('silent'),
    readActor: async () =>
      actor === null ? { state: 'anonymous' } : { state: 'signed-in', actor, endsAt: '2099-01-01T00:00:00Z' },
  });
const board = boardPath(codes.one);
const read = async (actor: Actor | null, path = board) => (await siteFor(actor).request(path)).text();

const decision = {
  decided: 'Spread the walking groups',
  reasons: 'They reach <few>',
  decidedOn: '1/11/2026',
};

describe('the board’s page', () => {
  it('says that there is nothing yet, and who brings it', async () => {
    const html = await read(null);
    expect(html).toContain('The board has nothing to look at yet');
    expect(html).not.toContain('decisions/new');
  });

  it('is a file too', async () => {
    const response = await siteFor(null).request(`${board}.csv`);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/^﻿?part,sentence,since,/);
  });

  it('has no part of another name', async () => {
    expect((await siteFor(null).request(`${board}?part=everything`)).status).toBe(404);
  });
});

describe('a decision of the board', () => {
  it('is recorded once with its reasons, read by everybody, and followed up', async () => {
    const site = siteFor(people.officer);
    const form = `${board}/decisions/new`;
    const wrong = await fillIn(site, form, { ...decision, followUp: 'Report back' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Say both what is to follow and by when');
    const toCome = await fillIn(site, form, { ...decision, decidedOn: '29/11/2026' });
    expect(await toCome.text()).toContain('29 November 2026 is still to come');

    const at = await actedAt(
      fillIn(site, form, { ...decision, followUp: 'Report back', followBy: '20/11/2026' }),
    );
    expect(at).toMatch(/^\/partnerships\/D12000001\/board#decision-[\da-f-]{36}$/);
    const html = await read(null);
    expect(html).toContain('Decided on 1 November 2026: Spread the walking groups');
    expect(html).toContain('Reasons: They reach &lt;few&gt;');
    // Its follow-up is late: that is for the board to see.
    expect(html).toContain('1 follow-up of the board is late');
    expect(html).toContain('1 late');

    // From the flag straight to its decision: what it answers and today stand in the form already.
    const id = at.split('#decision-')[1];
    const flagged = `${form}?flag=${encodeURIComponent(`board-follow-up:${id}`)}`;
    expect(await read(people.officer)).toContain(`href="${flagged}"`);
    const opened = await read(people.officer, flagged);
    expect(opened).toContain('Decide on Report back');
    expect(opened).toMatch(new RegExp(`<option value="board-follow-up:${id}" selected`));
    expect(opened).toContain('28/11/2026');
    const followed = `${board}/decisions/${id}/followed`;
    const early = await fillIn(site, followed, { followed: 'They reported', followedOn: '31/10/2026' });
    expect(await early.text()).toContain('31 October 2026 is before the decision of 1 November 2026');
    await actedAt(fillIn(site, followed, { followed: 'They reported', followedOn: '25/11/2026' }));
    const after = await read(null);
    expect(after).toContain('Done on 25 November 2026: They reported');
    expect(after).not.toContain('follow-up of the board is late');
    // It is not followed up twice.
    expect((await site.request(followed)).status).toBe(404);
    // What was known before it was recorded knows nothing of it.
    expect(await read(null, `${board}?as-at=2026-11-01`)).not.toContain('walking groups');
  });

  it('is recorded by officers and chairs only, of this partnership', async () => {
    for (const who of [people.nhsLead, people.resident, people.otherOfficer, people.auditor, people.member])
      expect((await siteFor(who).request(`${board}/decisions/new`)).status, who.name).toBe(403);
  });
});
