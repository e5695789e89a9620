import { beforeAll, expect, it } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { counted } from '../../tests/support/counted.ts';
import { codes, ids, people, twoTables } from '../../tests/support/partners.ts';
import { createSite } from '../main/site.tsx';
import { asActor } from '../platform/authorisation/as-actor.ts';
import type { Actor } from '../platform/authorisation/actor.ts';
import { createLogger } from '../platform/logging.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { createAssets } from '../web/index.ts';

let database: TestDatabase;
const [late, open, others, answered] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
beforeAll(async () => {
  database = await twoTables();
  await asActor(database, people.officer, async ({ query }) => {
    await query(
      `insert into information_request (id, partnership_id, from_body, to_body, asked, outcome, asked_on, wanted_by, answer, answered_on, given)
       values ($1, 1, $5, $6, 'Late <b>figures</b>', 'Fewer in need', '2026-10-01', '2026-11-20', null, null, null),
              ($2, 1, $5, $6, 'Open figures', 'Fewer in need', '2026-10-02', null, null, null, null),
              ($3, 1, $6, $5, 'Figures of somebody else', 'Fewer in need', '2026-10-03', null, null, null, null),
              ($4, 1, $5, $6, 'Figures given already', 'Fewer in need', '2026-10-04', null, 'given', '2026-10-05', 'Here.')`,
      [late, open, others, answered, ids.council, ids.nhs],
    );
  });
});

async function desk(actor: Actor | null, path = '/desk') {
  const { database: watched, sent } = counted(database);
  const site = createSite({
    database: watched,
    site: { demonstration: true, assets: createAssets(), today: () => '2026-11-28' },
    logger: createLogger('silent'),
    readActor: async () =>
      actor === null ? { state: 'anonymous' } : { state: 'signed-in', actor, endsAt: '2099-01-01T00:00:00Z' },
  });
  const response = await site.request(path);
  return { status: response.status, html: await response.text(), queries: sent() };
}

it('lays out what waits for a partner’s lead, what is late first, and nobody else’s', async () => {
  const { html } = await desk(people.nhsLead);
  expect(html).toContain('1 late, 0 due within seven days.');
  expect(html).toContain(`href="/partnerships/${codes.one}/information-requests/${late}/answer"`);
  expect(html).toContain('Late &lt;b&gt;figures&lt;/b&gt;');
  expect(html).toContain('8 days late');
  expect(html.indexOf(late)).toBeLessThan(html.indexOf(open));
  expect(html).not.toContain(others);
  expect(html).not.toContain(answered);
});

it('shows what waited on an earlier day', async () => {
  // The requests were recorded today: on that day nobody knew of them.
  const { status, html } = await desk(people.nhsLead, '/desk?as-at=2026-11-01');
  expect(status).toBe(200);
  expect(html).not.toContain(late);
});

it('is empty, and says what will be there, for somebody from whom nothing is due', async () => {
  const { html } = await desk(people.resident);
  expect(html).toContain('Nothing waits for you');
});

it('narrows to one partnership; one that does not exist has no desk', async () => {
  expect((await desk(people.nhsLead, `/desk?partnership=${codes.two}`)).html).toContain(
    'Nothing of this partnership waits for you.',
  );
  expect((await desk(people.nhsLead, '/desk?partnership=D12000099')).status).toBe(404);
});

it('leads to the sign-in whoever has not signed in', async () => {
  expect((await desk(null)).status).toBe(303);
});

it('asks the database as often for a hundred things as for two', async () => {
  const few = await desk(people.nhsLead);
  await asActor(database, people.officer, async ({ query }) => {
    for (let i = 0; i < 100; i++)
      await query(
        `insert into information_request (id, partnership_id, from_body, to_body, asked, outcome, asked_on)
         values ($1, 1, $2, $3, 'More', 'Fewer in need', '2026-10-01')`,
        [uuidv7(), ids.council, ids.nhs],
      );
  });
  const many = await desk(people.nhsLead);
  expect(many.html.match(/href="[^"]*\/answer"/g)).toHaveLength(102);
  // What is done with a hundred is said once.
  expect(many.html).toContain('Answer 101 requests for information');
  expect(many.html).toContain('96 more');
  expect(many.queries).toBe(few.queries);
});
