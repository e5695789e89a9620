import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { routesWithDeclarations } from '../src/platform/authorisation/routes-with-declarations.ts';
import { createSite } from '../src/main/site.tsx';
import type { Actor } from '../src/platform/authorisation/actor.ts';
import { createLogger } from '../src/platform/logging.ts';
import { createAssets } from '../src/web/index.ts';
import { aMeetingOfOurs, type RecordedMeeting } from './support/a-meeting.ts';
import type { TestDatabase } from './support/database.ts';
import { testIdentity } from './support/identity.ts';
import { sentPairs } from './support/sent-form.ts';
import {
  actorWith,
  board,
  council,
  ours,
  theirSeat,
  theirs,
  twoPartnerships,
} from './support/two-partnerships.ts';
import { uploadServices } from './support/uploads.ts';

const nobodys = '019aa2f0-0000-7000-8000-000000000000';
let database: TestDatabase;
let site: Hono;
let who: Actor;
let recorded: RecordedMeeting;
const failures: string[] = [];

beforeAll(async () => {
  database = await twoPartnerships();
  recorded = await aMeetingOfOurs(database);
  const logger = createLogger('error', { write: (line) => void failures.push(line) });
  site = createSite({
    database,
    site: { demonstration: true, assets: createAssets(), today: () => '2026-11-28' },
    logger,
    accounts: testIdentity(database),
    post: { hasMailServer: true, jobSilence: async () => null },
    uploads: await uploadServices(database),
    readActor: async () => ({ state: 'signed-in', actor: who, endsAt: '2030-01-01T00:00:00Z' }),
  });
});

/** The same address with what there is in place of its names. */
const addressOf = (path: string): string => {
  const { groupId, meetingId, itemId, decisionId } = recorded;
  const ids: Record<string, string> = {
    ...{ code: ours.code, group: groupId, meeting: meetingId, item: itemId, decision: decisionId },
    id: path.startsWith('/partnerships/:code/partners') ? board : council,
  };
  return path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? nobodys);
};

/** Everything that is kept, but for sessions, attempts and the like, as one number. */
const everything = async (): Promise<string> => {
  const { rows } = await database.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'
        and tablename in (select table_name from information_schema.columns
                           where table_schema = 'public' and column_name = 'partnership_id')`,
  );
  const sums = rows.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::text || ':' || coalesce(sum(hashtext(t::text)::bigint), 0)::text as sum from ${name} t`,
  );
  const { rows: found } = await database.query<{ name: string; sum: string }>(sums.join(' union all '));
  return JSON.stringify(found.toSorted((one, two) => (one.name < two.name ? -1 : 1)));
};

type Pairs = readonly (readonly [string, string])[];
const encoded = (pairs: Pairs) =>
  pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');

/** Bodies with one field wrong, as bytes: `refused` whatever the field asks, and those that some fields may take. */
function wrongBodies(pairs: Pairs, name: string, html: string) {
  const rest = encoded(pairs.filter(([one]) => one !== name));
  const own = encodeURIComponent(name);
  const value = encodeURIComponent(pairs.find(([one]) => one === name)?.[1] ?? '');
  const foreign = [
    ['another partnership’s seat', `${rest}&${own}=${theirSeat}`],
    ['nobody’s id', `${rest}&${own}=${nobodys}`],
  ];
  const choice = new RegExp(`<select [^>]*name="${name}"|type="(radio|checkbox)"[^>]*name="${name}"`).test(
    html,
  );
  const refused = [
    ['100,000 characters', `${rest}&${own}=${'x'.repeat(100_000)}`],
    ['a NUL', `${rest}&${own}=a%00b`],
    ['broken UTF-8', `${rest}&${own}=a%ffb`],
    ['half a pair', `${rest}&${own}=%ed%a0%80`],
    ...(choice ? foreign : []),
  ];
  const others = [
    ['twice', `${rest}&${own}=${value}a&${own}=${value}b`],
    ['as a list', `${rest}&${own}%5B%5D=a&${own}%5B%5D=b`],
    ['another partnership', `${rest}&${own}=${theirs.id}`],
    ...(choice ? [] : foreign),
  ];
  return { refused, others };
}

const send = (address: string, body: string) =>
  site.request(address, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });

const actorIn = (one: Actor): Actor => ({ ...one, sessionId: nobodys });
const roles = [
  actorWith('administrator', null),
  actorWith('officer'),
  actorWith('chair'),
  actorWith('partner-lead'),
].map(actorIn);

it('is answered by what is wrong, on every form, and nothing of it is kept', async () => {
  const posts = routesWithDeclarations(site).filter(
    ({ method, path }) => method === 'POST' && !path.startsWith('/gd/'),
  );
  const wrong: string[] = [];
  const filled: string[] = [];
  for (const { path } of posts) {
    const address = addressOf(path);
    let html = '';
    for (who of roles) {
      const page = await site.request(address);
      html = page.status === 200 ? await page.text() : '';
      if (html.includes('name="_key"')) break;
    }
    const drawn = sentPairs(html);
    const pairs: Pairs = drawn.length > 0 ? drawn : [['why', 'a']];
    if (drawn.length > 0) filled.push(path);
    const names = [...new Set(pairs.map(([one]) => one))];
    const tell = (name: string, what: string, status: number) =>
      wrong.push(`POST ${path}, ${name}: ${what}: ${status}`);
    const before = await everything();
    for (const name of names.filter((one) => !one.startsWith('_')))
      for (const [what = '', body = ''] of wrongBodies(pairs, name, html).refused) {
        const { status } = await send(address, body);
        const taken = status < 400 && drawn.length > 0;
        if (status >= 500 || taken) tell(name, what, status);
      }
    if (drawn.length > 0 && (await everything()) !== before) tell('any', 'kept', 200);
    // What a form carries along unseen is cut to what it may be, and the form acts.
    for (const name of names.filter((one) => one.startsWith('_')))
      for (const [what = '', body = ''] of wrongBodies(pairs, name, html).refused) {
        const { status } = await send(address, body);
        if (status >= 500) tell(name, what, status);
      }

    const wanted = who;
    who = actorIn(actorWith('officer'));
    const elsewhere = await everything();
    const forged = [...pairs, ['partnership_id', String(theirs.id)], ['published_at', '2020-01-01']] as const;
    if (path.includes(':code')) {
      const { status } = await send(address.replace(ours.code, theirs.code), encoded(forged));
      if (status < 400 || status >= 500) tell('any', 'of another partnership', status);
      if ((await everything()) !== elsewhere) tell('any', 'kept elsewhere', status);
    }
    who = wanted;
    for (const name of names)
      for (const [what = '', body = ''] of wrongBodies(pairs, name, html).others) {
        const { status } = await send(address, body);
        if (status >= 500) tell(name, what, status);
      }
  }
  expect(wrong).toEqual([]);
  expect(failures).toEqual([]);
  // The forms that could be filled in as they are drawn: most of those that ask anything.
  expect(filled.length).toBeGreaterThan(20);
}, 600_000);
