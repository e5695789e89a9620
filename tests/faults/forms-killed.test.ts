import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { codes, ids, twoTables } from '../support/partners.ts';
import { sentAnew } from '../support/sent-form.ts';
import { inventedPerson, ServedCommonty, settingsOf } from './served-commonty.ts';

const KILLS = 5;
/** How many forms are under way at any time. */
const SENDERS = 8;

const forms = [
  {
    path: `/partnerships/${codes.one}/groups/new`,
    answers: (name: string) => ({ kind: 'thematic', name, remit: 'À 😀\n<b>“quoted”</b>' }),
  },
  {
    path: `/partnerships/${codes.one}/excusals/new`,
    answers: (outcome: string) => ({
      ...{ body: ids.police, duty: 'contribute', outcome, extent: 'wholly', reasons: 'None to spare.' },
      ...{ agreedOn: '2 March 2026', agreedBy: 'Board', startsOn: '1 April 2026', seen: 'everybody' },
    }),
  },
];

interface Sending {
  name: string;
  path: string;
  pairs: [string, string][];
}

const database = await twoTables();

beforeAll(async () => {
  // Commits take as long as on a slow disk, so that a kill finds the server waiting for one.
  await database.query(`
    create function commit_slowly() returns trigger language plpgsql as
      $$ begin perform pg_sleep(0.02); return null; end $$;
    create constraint trigger commit_slowly after insert on form_submission deferrable initially deferred
      for each row execute function commit_slowly()`);
});

/** What there is of all the forms, by the name each was given, and what the audit trail tells of the same. */
async function found(): Promise<{ name: string; records: number; told: number }[]> {
  const { rows } = await database.query<{ name: string; records: number; told: number }>(
    `select name, count(distinct id)::int as records, count(position)::int as told
       from (select id, name from partnership_group union all select id, outcome from excusal) as made
       left join audit_entry on subject_id = id::text and action in ('group.added', 'excusal.recorded')
      group by name order by name`,
  );
  return rows;
}

it(`keeps every form it acknowledged, once, through ${KILLS} kills of the server`, async () => {
  const random = seededRandom(20261128);
  const officer = await inventedPerson(database, 'Oighrig', 'officer', 1);
  const settings = await settingsOf(database);
  /** Where each acknowledged form led. */
  const acknowledged = new Map<Sending, string>();
  let unanswered: Sending[] = [];
  /** Forms that were committed, and the server killed before it could say so. */
  let unsaid = 0;
  let number = 0;

  for (let kills = 0; kills <= KILLS; kills += 1) {
    const life = new ServedCommonty(settings);
    await life.ready();
    await life.signInAs(officer);

    const before = await found();
    const names = new Set(before.map(({ name }) => name));
    expect([...acknowledged.keys()].filter(({ name }) => !names.has(name))).toEqual([]);
    unsaid += unanswered.filter(({ name }) => names.has(name)).length;

    const send = async (sending: Sending): Promise<void> => {
      const { path, pairs } = sending;
      const response = await life.ask(path, { method: 'POST', body: new URLSearchParams(pairs) });
      const location = response.headers.get('Location');
      if (response.status !== 303 || location === null)
        throw new Error(`${sending.name}: ${response.status} ${await response.text()}`);
      const earlier = acknowledged.get(sending);
      if (earlier !== undefined) expect(location).toBe(earlier);
      acknowledged.set(sending, location);
    };
    // What got no answer is sent again, as is some of what did: both a second time at the same moment.
    const again = [...unanswered, ...[...acknowledged.keys()].filter(() => random.next() < 0.05)];
    await Promise.all([...again, ...again].map(send));
    unanswered = [];
    const wanted = [...acknowledged.keys()].map(({ name }) => ({ name, records: 1, told: 1 }));
    expect(await found()).toEqual(wanted.toSorted((one, other) => (one.name < other.name ? -1 : 1)));
    if (kills === KILLS) break;

    const opened = await Promise.all(forms.map(async ({ path }) => (await life.ask(path)).text()));
    const enough = acknowledged.size + 1 + random.below(30);
    let killed = false;
    const senders = Array.from({ length: SENDERS }, async () => {
      while (!killed) {
        const name = `Number ${String((number += 1)).padStart(5, '0')}`;
        const which = random.below(forms.length);
        const { path, answers } = forms[which] as (typeof forms)[number];
        const pairs = sentAnew(opened[which] ?? '', { ...answers(name), _key: crypto.randomUUID() });
        const sending = { name, path, pairs };
        await send(sending).catch((problem: unknown) => {
          // No answer came at all: anything else is a fault of the form.
          if (!(problem instanceof TypeError)) throw problem;
          unanswered.push(sending);
        });
      }
    });
    while (acknowledged.size < enough) await sleep(2);
    await sleep(random.below(25));
    killed = true;
    await life.end('SIGKILL');
    await Promise.all(senders);
    expect(unanswered).not.toEqual([]);
  }

  expect(unsaid).toBeGreaterThan(0);
  const launcher = join(import.meta.dirname, '../../start.mjs');
  const verified = spawnSync(process.execPath, [launcher, 'verify-audit'], {
    env: settings,
    encoding: 'utf8',
  });
  expect(verified).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Intact: \d+ entries/m) });
}, 240_000);
