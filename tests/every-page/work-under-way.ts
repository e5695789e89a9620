import type { Hono } from 'hono';
import { parseMapping } from '../../src/evidence/index.ts';
import { saveMapping } from '../../src/evidence/loading/mapping-store.ts';
import { type Role, roles } from '../../src/platform/authorisation/role.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { actedAt, fillIn } from '../support/plans.ts';
import { tidyMapping } from '../support/tidy-loading.ts';
import { ownCode } from './own-partnership.ts';

const own = `/partnerships/${ownCode}`;
type Answers = Readonly<Record<string, string | readonly string[]>>;

/**
 * What the demonstration does not tell of and people meet at work: priorities being chosen at every stage, promises
 * at every step, requests and a file that wait. All by the forms themselves.
 */
export async function beginWork(
  database: Database,
  siteAs: (role: Role, today?: string) => Hono,
): Promise<void> {
  const send = (role: Role, path: string, answers: Answers, today?: string) =>
    actedAt(fillIn(siteAs(role, today), path, answers)).catch((problem: unknown) => {
      const said = /error-summary[^]*?<\/ul>/.exec(String(problem))?.[0].replace(/<[^>]*>/g, ' ');
      throw new Error(`${path} as ${role}: ${said ?? String(problem).slice(0, 300)}`);
    });
  const pageOf = async (role: Role, path: string) => (await siteAs(role).request(path)).text();
  const bodies = await bodiesOf(database);
  const place = { database, send, pageOf, bodies };
  await choosePriorities(place);
  await promise(place);
  await publishAgain(place);
  await askLead(place);
  await meet(place);
  await ask(place);
  await actForSomebody(place);
  await saveMapping(database, 'tidy', parseMapping(tidyMapping));
}

interface Place {
  database: Database;
  send(role: Role, path: string, answers: Answers, today?: string): Promise<string>;
  pageOf(role: Role, path: string): Promise<string>;
  bodies: Readonly<Partial<Record<Role, string>>>;
}

async function choosePriorities({ database, send, bodies, pageOf }: Place): Promise<void> {
  const weeksAgo = '2026-11-02';
  const { 'community-body': forum = '', 'partner-lead': lead = '' } = bodies;
  const begin = async (title: string) => {
    const { rows } = await database.query<{ id: string }>(
      `select plan.id from plan join area on area.id = plan.partnership_id
        where area.code = $1 and plan.kind = 'loip' limit 1`,
      [ownCode],
    );
    return send('officer', `${own}/plan/choosing/new`, {
      title,
      words: 'Few, and agreed.',
      plan: rows[0]?.id ?? '',
    });
  };
  const gather = async (title: string) => {
    const choosing = await begin(title);
    await send('officer', `${choosing}/publish`, { agree: 'yes' });
    const propose = (role: Role, name: string, body: string) =>
      send(role, `${choosing}/candidates/new`, {
        name,
        body,
        concern: `Many told us of ${name.toLowerCase()}.`,
      });
    await propose('community-body', 'Buses that run late', forum);
    await propose('partner-lead', 'Loneliness', lead);
    const criterion = { name: 'Need', words: 'How many, how much?', highest: '4', weight: '2' };
    await send('officer', `${choosing}/criteria/new`, criterion);
    await send('officer', `${choosing}/criteria/new`, { ...criterion, name: 'What we can do', weight: '1' });
    return choosing;
  };
  const score = async (choosing: string, today?: string) => {
    const answers = { 's0-0': '4', 's0-1': '2', 's1-0': '3', 's1-1': '4' };
    await send('community-body', `${choosing}/scores/${forum}/edit`, answers, today);
    await send('partner-lead', `${choosing}/scores/${lead}/edit`, answers, today);
  };
  await begin('Priorities that nobody was told of yet');
  await gather('Priorities that are gathered');
  const open = await gather('Priorities that are scored');
  await send('officer', `${open}/scoring/new`, { closesOn: '31/12/2026' });
  await score(open);
  const closed = await gather('Priorities that were scored');
  await send('officer', `${closed}/scoring/new`, { closesOn: '20/11/2026' }, weeksAgo);
  await score(closed, weeksAgo);
  await send('community-body', `${closed}/dissents/${forum}/new`, { words: 'Buses come first here.' });
  const [answer = ''] = (await pageOf('officer', closed)).match(/\/[^"]*\/candidates\/[^"]*\/answer/) ?? [];
  await send('officer', answer, {
    ...{ decision: 'chosen', reason: 'It came first.', decidedBy: 'The board', decidedOn: '25/11/2026' },
  });
}

async function promise({ send, bodies }: Place): Promise<void> {
  const body = bodies['partner-lead'] ?? '';
  const propose = (words: string) =>
    send('partner-lead', `${own}/promises/new`, {
      ...{ body, outcome: 'participation', kind: 'data', words, dueOn: '31/3/2028' },
    });
  await propose('Figures of visits each quarter');
  const signed = await propose('Figures of waiting each month');
  await send('partner-lead', `${signed}/sign`, { office: 'Director', agree: 'yes' });
  const changing = await propose('Figures of stays each year');
  await send('partner-lead', `${changing}/sign`, { office: 'Director', agree: 'yes' });
  await send('partner-lead', `${changing}/renegotiate`, { dueOn: '30/6/2028', why: 'A system is replaced.' });
}

/** A plan of a locality in its second version. */
async function publishAgain({ database, send }: Place): Promise<void> {
  const { rows } = await database.query<{ id: string }>(
    `select plan.id from plan join area on area.id = plan.partnership_id
      where area.code = $1 and plan.kind = 'locality' order by plan.id limit 1`,
    [ownCode],
  );
  const draft = `${own}/plan/draft/${rows[0]?.id}`;
  await send('officer', `${draft}/words`, { vision: 'All are well, and at home.' });
  await send('officer', `${draft}/publish`, { note: 'A better vision' });
}

/** The lead is one of those whom the round under way asks. */
async function askLead({ database, bodies }: Place): Promise<void> {
  await database.query(
    `update update_request set body_id = $2 where id = (
       select request.id from update_request request
         join reporting_round round on round.id = round_id and round.frozen_at is null
         join area on area.id = request.partnership_id
        where area.code = $1 and request.state = 'asked' order by request.id limit 1)`,
    [ownCode, bodies['partner-lead']],
  );
}

async function meet({ send }: Place): Promise<void> {
  const group = await send('officer', `${own}/groups/new`, {
    ...{ kind: 'thematic', name: 'Transport group', remit: 'Buses. Priya Partner knows them.', quorum: '' },
  });
  const meeting = await send('officer', `${group}/meetings/new`, {
    ...{ heldOn: '10/12/2026', startsAt: '10:00', place: 'The hall', openToPublic: 'yes' },
  });
  for (const title of ['Welcome', 'Buses'])
    await send('officer', `${meeting}/agenda`, { title, asked: 'decide', paperLink: '' });
}

async function ask({ send, bodies, database }: Place): Promise<void> {
  const { rows } = await database.query<{ id: string }>(
    `select body_id as id from membership join area on area.id = partnership_id
      where area.code = $1 and until is null and body_id <> $2 order by body_id limit 1`,
    [ownCode, bodies['partner-lead']],
  );
  await send('officer', `${own}/information-requests/new`, {
    ...{ from: bodies['partner-lead'] ?? '', to: rows[0]?.id ?? '', askedOn: '1/11/2026' },
    ...{ asked: 'How many waited', outcome: 'Fewer wait' },
  });
  await send('officer', `${own}/plan/related/new`, {
    ...{
      duty: 'other',
      name: 'A food plan',
      holder: 'The council',
      source: 'Its own',
      own: '',
      link: '',
      none: '',
      startsOn: '1/4/2025',
      endsOn: '31/3/2030',
    },
  });
  const body = {
    ...{ kind: 'community-body', works: 'everywhere', website: '', charityNumber: '', places: '' },
    description: 'Priya Partner began it.',
  };
  const added = await send('officer', `${own}/partners/new`, { ...body, name: 'Friends of the harbour' });
  await send('officer', `${added}/designations/new`, {
    schedule: '1',
    source: 'An order',
    since: '1/1/2020',
  });
  await send('administrator', '/partners/new', { ...body, name: 'Friends of the hills' });
  const person = { email: 'somebody@example.scot', kind: 'erase', why: 'They wrote to us.' };
  await send('officer', `${own}/data-requests/new`, { ...person, name: 'Priya Partner' });
  await send('administrator', '/administration/data-requests/new', { ...person, name: 'Priya Partner' });
}

/** Its notice is what whoever was acted for comes back to. */
async function actForSomebody({ send }: Place): Promise<void> {
  await send('administrator', '/acting/start', {
    ...{ email: 'resident@strathmorran.example', why: 'They asked for help by telephone.' },
  });
}

/** Whom the demonstration's people speak for. */
async function bodiesOf(database: Database): Promise<Partial<Record<Role, string>>> {
  const { rows } = await database.query<{ role: Role; body: string }>(
    `select role, body_id::text as body from role_grant join account on account.id = account_id
      where demonstration_role is not null and body_id is not null and role = any($1)`,
    [roles],
  );
  return Object.fromEntries(rows.map(({ role, body }) => [role, body]));
}
