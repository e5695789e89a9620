import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { codes, ids, people } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, twoTablesWithWards, writePlan } from '../../../tests/support/plans.ts';
import { siteFor } from '../../../tests/support/site-for.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';

const today = '2026-11-28';
const base = `/partnerships/${codes.one}`;
const pack = `${base}/board/pack`;
const spoken = '019b0000-0000-7000-8000-00000000a001';
const silent = '019b0000-0000-7000-8000-00000000a002';
const board = '019b0000-0000-7000-8000-00000000a00b';
const meeting = '019b0000-0000-7000-8000-00000000a00c';
let database: TestDatabase;
let round: string;
const site = (who: Actor | null) => siteFor(database, who, { today });
const textOf = async (path: string, who: Actor | null = null) => {
  const response = await site(who).request(path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const wordOf = async (path: string) => {
  const response = await site(null).request(path);
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
};
const say = (action: string, words: string) =>
  actedAt(
    fillIn(site(people.officer), `${base}/actions/${action}/update`, {
      ...{ progress: 'on-course', words, reach: '40', office: 'head of nursing', saidOn: '28/11/2026' },
    }),
  );

beforeAll(async () => {
  database = await twoTablesWithWards();
  const officer = site(people.officer);
  const { draft, outcome } = await writePlan(officer);
  await actedAt(
    fillIn(officer, `${draft}/outcomes/${outcome}/measures/own`, {
      ...{ name: 'Lonely people', valueType: 'percent', unit: '%', decimals: '1', polarity: 'high-is-bad' },
      ...{ baseline: '20', baselineOn: '31/3/2026', target1: '19', target3: '17.5', target10: '12' },
      owner: ids.nhs,
    }),
  );
  await actedAt(fillIn(officer, `${draft}/publish`, { note: 'First' }));
  const { rows } = await database.query<{ id: string }>('select id from measure');
  for (const [period, value] of [
    ['2023/24', '22'],
    ['2024/25', '21'],
    ['2025/26', '20'],
  ] as const) {
    const year = Number(period.slice(0, 4));
    await actedAt(
      fillIn(officer, `${base}/measures/${rows[0]?.id}/values/new`, {
        ...{ period, value, startsOn: `1/4/${year}`, endsOn: `31/3/${year + 1}`, source: 'Survey' },
      }),
    );
  }
  await database.query(
    `insert into action (id, partnership_id, outcome_id, name, state, published_at) values
       ('${spoken}', 1, $1, 'Link workers', 'under-way', now()), ('${silent}', 1, $1, 'Walking groups', 'under-way', now())`,
    [outcome],
  );
  await database.query(
    `insert into action_owner (id, partnership_id, action_id, body_id, lead) values
       (gen_random_uuid(), 1, '${spoken}', '${ids.nhs}', true), (gen_random_uuid(), 1, '${silent}', '${ids.nhs}', true)`,
  );
  await database.query(
    `insert into partnership_group (id, partnership_id, kind, name, remit, published_at)
     values ('${board}', 1, 'board', 'The board', 'All', now());
     insert into meeting (id, partnership_id, group_id, held_on, starts_at, place, open_to_public, called_off, published_at)
     values ('${meeting}', 1, '${board}', '2026-12-18', '14:30', 'Town hall', true, null, now()),
            (gen_random_uuid(), 1, '${board}', '2026-12-01', '10:00', 'Elsewhere', true, 'Snow', now())`,
  );
  round = await actedAt(fillIn(officer, `${base}/reporting/new`, { name: 'Autumn', dueOn: '12/12/2026' }));
  const request = await database.query<{ id: string }>('select id from update_request where action_id = $1', [
    spoken,
  ]);
  const id = request.rows[0]?.id ?? '';
  await actedAt(
    fillIn(site(people.nhsLead), `${round}/requests/${id}/answer`, {
      ...{ progress: 'behind', words: 'A nurse left.', reach: '30', office: 'head of nursing' },
    }),
  );
  await actedAt(fillIn(officer, `${round}/accept`, { updates: id }));
  await actedAt(fillIn(officer, `${round}/freeze`, { sure: 'yes' }));
  await say(spoken, 'Two nurses came after the freeze.');
  await say(silent, 'It walks again, after the freeze.');
});

describe('a pack of a frozen round', () => {
  it('says which round it is drawn from, its day and its checksum', async () => {
    const html = await textOf(pack);
    expect(await markupProblems(html)).toEqual([]);
    const { rows } = await database.query<{ sha: string }>(
      'select frozen_sha256 as sha from reporting_round',
    );
    expect(html).toContain('drawn from the reporting round “Autumn”, frozen on 28 November 2026');
    expect(html).toContain(rows[0]?.sha);
    expect(html).toContain(`href="${round}"`);
    expect(await textOf(round)).toContain(`href="${pack}?round=${round.split('/').at(-1)}"`);
  });

  it('names the board’s meeting that was offered when the round was opened', async () => {
    for (const path of [pack, round]) {
      const html = await textOf(path);
      expect(html).toContain('For the meeting of The board on 18 December 2026 at 14:30');
      expect(html).toContain(`href="${base}/groups/${board}/meetings/${meeting}"`);
    }
  });

  it('tells what each action reported, names the stale ones, and leaves out what came after the freeze', async () => {
    for (const path of [pack, `${pack}.html`]) {
      const html = await textOf(path);
      expect(html).toContain('asked about 2 actions; for 1 of them an update was given and accepted');
      expect(html).toContain('Link workers, led by NHS Machair: behind. A nurse left.');
      expect(html).toContain('Walking groups, led by NHS Machair: nobody answered in the round.');
      expect(html).not.toContain('after the freeze');
    }
  });

  it('tells what is recorded now where no round is asked for, and refuses rounds there are not', async () => {
    const html = await textOf(`${pack}?round=none`);
    expect(html).toContain('Two nurses came after the freeze.');
    expect(html).not.toContain('A nurse left.');
    expect((await site(null).request(`${pack}?round=${spoken}`)).status).toBe(404);
    expect(await textOf(`${pack}?round=${round.split('/').at(-1)}`)).toContain('A nurse left.');
  });

  it('draws each measure with its target’s path, beside its sentence and its table', async () => {
    for (const path of [pack, `${pack}.html`]) {
      const html = await textOf(path);
      expect(html).toMatch(
        /<figure class="document__figure">\s*<svg [^>]*aria-label="Lonely people, Machair/,
      );
      expect(html).toContain('Lonely people, Machair, figure by figure');
      expect(html).toMatch(/<th scope="row">2025\/26<\/th><td class="document__number">20\.0%<\/td>/);
      expect(await markupProblems(html)).toEqual([]);
    }
  });

  it('has in Word the same chart as a picture with words', async () => {
    const parts = await wordOf(`${pack}.docx`);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toMatch(/<wp:docPr [^>]*descr="Lonely people, Machair\. [^"]*20\.0%/);
    const [picture] = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'));
    expect(Buffer.from(picture?.[1].slice(1, 4) ?? []).toString()).toBe('PNG');
    expect(strFromU8(parts['word/_rels/footnotes.xml.rels'] ?? new Uint8Array())).toContain(
      `/actions/${spoken}?as-at=2026-11-28`,
    );
  });
});

describe('an annual report of a frozen round', () => {
  let draft: string;

  it('draws itself from the last one unless told', async () => {
    draft = await actedAt(fillIn(site(people.officer), `${base}/reports/new`, { year: '2025' }));
    const html = await textOf(draft, people.officer);
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toContain('drawn from the reporting round “Autumn”');
    expect(html).toContain('A nurse left.');
    expect(html).not.toContain('after the freeze');
  });

  it('can be drawn from none instead, and from it again', async () => {
    await actedAt(fillIn(site(people.officer), `${draft}/round`, { round: 'none' }));
    expect(await textOf(draft, people.officer)).toContain('Two nurses came after the freeze.');
    await actedAt(fillIn(site(people.officer), `${draft}/round`, { round: round.split('/').at(-1) ?? '' }));
    expect(await textOf(draft, people.officer)).not.toContain('after the freeze');
  });

  it('is published with the round’s facts, figures and checksum', async () => {
    const officer = site(people.officer);
    const { rows } = await database.query<{ id: string }>('select id from plan_outcome');
    await actedAt(fillIn(officer, `${draft}/words`, { extent: 'Six bodies came.', effectiveness: 'Two.' }));
    await actedAt(
      fillIn(officer, `${draft}/outcomes/${rows[0]?.id}`, { improved: 'improved', words: 'It fell.' }),
    );
    const at = await actedAt(fillIn(officer, `${draft}/publish`, {}));
    const html = await textOf(at);
    expect(await markupProblems(html)).toEqual([]);
    expect(html).toContain('A nurse left.');
    expect(html).toMatch(/SHA-256 of what was frozen: [\da-f]{64}/);
    expect(html).toContain('aria-label="Lonely people, Machair');
    expect(await markupProblems(await textOf(`${at}.html`))).toEqual([]);
    const parts = await wordOf(`${at}.docx`);
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
  });
});
