import type { Hono } from 'hono';
import { createSite } from '../../src/main/site.tsx';
import type { Actor } from '../../src/platform/authorisation/actor.ts';
import { asActor } from '../../src/platform/authorisation/as-actor.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { insertExcusal } from '../../src/partnerships/excusals/excusal-store.ts';
import {
  insertRequest,
  updateAnswer,
} from '../../src/partnerships/information-requests/information-request-store.ts';
import { insertAlignment } from '../../src/partnerships/own-plans/alignment-store.ts';
import { insertOwnPlan, replacePriorities } from '../../src/partnerships/own-plans/own-plan-store.ts';
import { type Assets, createAssets } from '../../src/web/index.ts';
import type { TestDatabase } from '../support/database.ts';
import { ids, people, twoTables } from '../support/partners.ts';

export const today = '2026-11-28';

/** The two partnerships of `twoTables` with three outcomes and something of everything between the partners of the first. */
export async function tableWithDuties(): Promise<TestDatabase> {
  const database = await twoTables();
  await database.query(`
    insert into indicator (key, name, phrase, domain, unit, value_kind, polarity, definition, source, headline) values
      ('child-poverty', 'Child poverty', 'child poverty', 'Poverty', '%', 'proportion', 'high-is-bad', 'd', 's', 1),
      ('fuel-poverty', 'Fuel poverty', 'fuel poverty', 'Poverty', '%', 'proportion', 'high-is-bad', 'd', 's', 2),
      ('early-mortality', 'Early deaths', 'early deaths', 'Health', '%', 'proportion', 'high-is-bad', 'd', 's', 3),
      ('employment', 'Employment', 'employment', 'Work', '%', 'proportion', 'high-is-good', 'd', 's', 4),
      ('population', 'Population', 'the population', 'People', '', 'count', 'neutral', 'd', 's', null)`);
  return database;
}

export const recorded = {
  excusal: uuidv7(),
  draftExcusal: uuidv7(),
  request: uuidv7(),
  openRequest: uuidv7(),
  plan: uuidv7(),
  clinics: uuidv7(),
  waits: uuidv7(),
};

export async function recordDuties(database: Database): Promise<void> {
  await asActor(database, people.officer, async (transaction) => {
    const excusal = {
      bodyId: ids.police,
      duty: 'contribute',
      outcome: 'Fewer children in poverty',
      extent: 'part',
      part: 'Staff',
      reasons: 'None to spare until the new station opens.\nIt is looked at again then.',
      agreedOn: '2026-03-02',
      agreedBy: 'Board, decision 4',
      startsOn: '2026-04-01',
      untilOn: null,
      reviewOn: '2026-10-01',
    } as const;
    await insertExcusal(transaction, recorded.excusal, 1, excusal, true);
    await insertExcusal(transaction, recorded.draftExcusal, 1, { ...excusal, bodyId: ids.nhs }, false);
    const request = {
      fromBody: ids.council,
      toBody: ids.nhs,
      asked: 'How many babies are breastfed at six weeks, by ward? SECRET-ASKED',
      outcome: 'Every child has the best start',
      askedOn: '2026-06-01',
      wantedBy: '2026-06-30',
    };
    await insertRequest(transaction, recorded.request, 1, request);
    await updateAnswer(
      transaction,
      { id: recorded.request, version: 1 },
      { answer: 'given', answeredOn: '2026-06-11', given: 'A table. SECRET-GIVEN', refusal: null },
    );
    await insertRequest(transaction, recorded.openRequest, 1, {
      ...request,
      askedOn: '2026-11-20',
      wantedBy: '2026-11-25',
    });
    const plan = { id: recorded.plan, registeredBy: 1, published: true };
    await insertOwnPlan(transaction, recorded.plan, 1, {
      bodyId: ids.nhs,
      kind: 'corporate-plan',
      title: 'Our health together',
      dutyHolder: null,
      startsOn: '2024-04-01',
      endsOn: '2029-03-31',
      link: 'https://nhs.example/plan',
      published: true,
    });
    await replacePriorities(transaction, plan, [
      { id: recorded.waits, words: 'Shorter waits' },
      { id: recorded.clinics, words: 'Fewer clinics' },
    ]);
    await insertOwnPlan(transaction, uuidv7(), 1, {
      bodyId: ids.council,
      kind: 'corporate-plan',
      title: 'Council plan',
      dutyHolder: null,
      startsOn: '2021-04-01',
      endsOn: '2026-03-31',
      link: null,
      published: true,
    });
    const view = { priorityId: recorded.clinics, judgedWords: 'Fewer clinics', planPriorityId: null };
    await insertAlignment(
      transaction,
      uuidv7(),
      1,
      { ...view, outcome: 'Poverty', direction: 'pulls', reason: 'The bus to the next one costs £9.' },
      true,
    );
    await insertAlignment(
      transaction,
      uuidv7(),
      1,
      { ...view, outcome: 'Health', direction: 'supports', reason: 'Better equipped.' },
      true,
    );
  });
}

/** The real site; a request says by its cookie `who` as which of `people` it comes. */
export function dutiesSite(database: Database, assets: Assets = createAssets()): Hono {
  const byName = new Map<string, Actor>(Object.entries(people));
  return createSite({
    database,
    site: { demonstration: true, assets, today: () => today },
    logger: createLogger('silent'),
    readActor: async (request) => {
      const name = /(?:^|;\s*)who=(\w+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
      const actor = name === undefined ? undefined : byName.get(name);
      return actor ? { state: 'signed-in', actor, endsAt: '2026-11-28T23:00:00Z' } : { state: 'anonymous' };
    },
  });
}
