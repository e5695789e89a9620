import { beforeAll, describe, expect, it } from 'vitest';
import { claimInstance, readInstance } from '../src/platform/database/instance-kind.ts';
import { freshDatabase } from '../tests/support/database.ts';
import { type DemonstrationProgress, demonstrationSeed, loadDemonstration } from './index.ts';

const scale = 0.04;

type Fresh = Awaited<ReturnType<typeof freshDatabase>>;

async function digests(database: Fresh): Promise<Record<string, string>> {
  const { rows } = await database.query<{ key: string; sha256: string }>(
    'select key, sha256 from release join dataset on dataset.id = dataset_id',
  );
  return Object.fromEntries(rows.map(({ key, sha256 }) => [key, sha256]));
}

/** Of the plans’ versions and of what hangs on them; numbers that a load cut off has used up are left out. */
async function planDigests(database: Fresh): Promise<unknown[]> {
  const { rows } = await database.query(
    `select id, published_at, md5(regexp_replace(content::text, '"(baselineReleaseId|releaseId|areaId)": \\d+', '', 'g'))
       from plan_version order by id`,
  );
  const others = await database.query('select id, version, recorded_from from board_decision order by id');
  return [...rows, ...others.rows];
}

async function count(database: Fresh, sql: string): Promise<number> {
  const { rows } = await database.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
  return rows[0]?.n ?? -1;
}

describe('loading the demonstration country', () => {
  const said: DemonstrationProgress[] = [];
  let database: Fresh;

  beforeAll(async () => {
    database = await freshDatabase();
    await loadDemonstration(database, { seed: 5, scale, progress: (one) => said.push(one) });
  });

  it('fills a database with areas, outlines, partnerships and figures', async () => {
    expect(await readInstance(database)).toMatchObject({ kind: 'demonstration', seed: 5, ready: true });
    expect(await count(database, 'partnership')).toBe(32);
    expect(await count(database, 'area where id not in (select area_id from boundary)')).toBe(0);
    expect(await count(database, 'boundary_topology')).toBe(6);
    expect(await count(database, 'observation')).toBeGreaterThan(50_000);
    expect(await count(database, 'indicator where headline is not null')).toBe(19);
  });

  it('gives every partnership a plan that was published, and three of them a history', async () => {
    const plans = `plan where kind = 'loip' and published_at is not null`;
    expect(await count(database, plans)).toBe(32);
    expect(await count(database, 'plan where id not in (select plan_id from plan_version)')).toBe(0);
    expect(await count(database, '(select plan_id from plan_version where number = 3)')).toBe(3);
    const { rows } = await database.query<{ priorities: number; outcomes: number }>(
      `select jsonb_array_length(content -> 'priorities') as priorities,
              jsonb_array_length(jsonb_path_query_array(content, '$.priorities[*].outcomes[*]')) as outcomes
         from plan_version join plan on plan.id = plan_id where plan.kind = 'loip'`,
    );
    for (const { priorities, outcomes } of rows) {
      expect(priorities).toBeGreaterThanOrEqual(2);
      expect(priorities).toBeLessThanOrEqual(3);
      expect(outcomes).toBeGreaterThanOrEqual(4);
      expect(outcomes).toBeLessThanOrEqual(7);
    }
    const unmeasured =
      'plan_outcome join plan on plan.id = plan_id where kind = $k$loip$k$ and plan_outcome.id not in (select outcome_id from measure)';
    expect(await count(database, unmeasured)).toBe(0);
    expect(await count(database, 'outcome_conflict where decision is null')).toBeGreaterThan(0);
    expect(await count(database, 'board_decision_history')).toBeGreaterThan(0);
  });

  it('tells of promises in every state, and of actions that went silent or nobody decided on', async () => {
    const { rows } = await database.query<{ state: string }>('select distinct state from promise order by 1');
    expect(rows.map(({ state }) => state)).toEqual([
      ...['broken', 'delivering', 'kept', 'proposed', 'renegotiated', 'signed'],
    ]);
    expect(await count(database, `promise where state = 'delivering' and due_on < now()`)).toBeGreaterThan(0);
    expect(
      await count(database, 'action where id not in (select action_id from action_decision)'),
    ).toBeGreaterThan(0);
    expect(await count(database, 'milestone where done_on is null and due_on < now()')).toBeGreaterThan(0);
    expect(await count(database, 'action_update where said_on > now()')).toBe(0);
  });

  it('tells how the three chose their priorities, with dissent and what was left out', async () => {
    expect(await count(database, 'priority_choosing where closes_on < now()')).toBe(3);
    expect(await count(database, 'priority_choosing where closes_on > now()')).toBe(3);
    const chosen = `priority_candidate where decision = 'chosen'`;
    expect(await count(database, `${chosen} and priority_id is null`)).toBe(0);
    expect(await count(database, chosen)).toBe(9);
    expect(await count(database, `priority_candidate where decision = 'left-out'`)).toBeGreaterThan(8);
    expect(await count(database, 'priority_candidate where withdrawn_why is not null')).toBe(6);
    expect(await count(database, 'choosing_dissent')).toBeGreaterThanOrEqual(6);
    const scorers = `(select distinct kind from candidate_score join body on body.id = body_id
                       where kind in ('council', 'community-council', 'community-body')) kind`;
    expect(await count(database, scorers)).toBe(3);
  });

  it('registers in every partnership which plans answer other laws, and some that have run out', async () => {
    expect(await count(database, '(select distinct partnership_id from related_plan) found')).toBe(32);
    expect(await count(database, 'related_plan_outcome')).toBeGreaterThan(32);
    expect(await count(database, 'related_plan where own_plan_id is not null')).toBeGreaterThan(0);
    expect(await count(database, 'related_plan where not_needed is not null')).toBeGreaterThan(0);
  });

  it('says of no two actions of a partnership the same', async () => {
    const twice = '(select from action group by partnership_id, name having count(*) > 1) twice';
    expect(await count(database, twice)).toBe(0);
    const { rows } = await database.query<{ state: string }>('select distinct state from action order by 1');
    expect(rows.map(({ state }) => state)).toEqual(['done', 'planned', 'stopped', 'under-way']);
    const { rows: decided } = await database.query('select distinct decided from action_decision');
    expect(decided).toHaveLength(3);
  });

  it('leaves a round of reports under way in the three', async () => {
    expect(await count(database, 'reporting_round where frozen_at is null and due_on > now()')).toBe(3);
    const { rows } = await database.query<{ state: string }>(
      'select distinct state from update_request order by 1',
    );
    expect(rows.map(({ state }) => state)).toEqual(['accepted', 'asked', 'returned', 'sent']);
  });

  it('has in the three rounds that were frozen, reports drawn from them, and decisions that answer flags', async () => {
    expect(await count(database, 'reporting_round where frozen_at is not null')).toBe(6);
    const answers = `reporting_round, jsonb_array_elements(frozen -> 'answers') answer`;
    expect(await count(database, `${answers} where answer ->> 'standing' = 'accepted'`)).toBeGreaterThan(20);
    expect(await count(database, `${answers} where answer ->> 'standing' = 'silent'`)).toBeGreaterThan(0);
    // Nobody knew then what was said later.
    const later = `${answers} where (answer ->> 'lastHeardOn')::date > frozen_at`;
    expect(await count(database, later)).toBe(0);
    expect(await count(database, 'progress_report_version')).toBe(6);
    expect(
      await count(database, `progress_report_version where content -> 'round' ->> 'id' is not null`),
    ).toBe(3);
    const unjudged = `progress_report_version, jsonb_array_elements(content -> 'outcomes') outcome
      where outcome -> 'judgement' = 'null'`;
    expect(await count(database, unjudged)).toBe(0);
    expect(
      await count(
        database,
        '(select from board_decision where flag_key is not null group by flag_key) flags',
      ),
    ).toBeGreaterThan(8);
  });

  it('never writes into a version what was not known when it was published', async () => {
    const early = `plan_version, jsonb_path_query(content, '$.priorities[*].outcomes[*].measures[*].figures[*]') figure
      where (figure ->> 'endsOn')::date > plan_version.published_at::date`;
    expect(await count(database, early)).toBe(0);
    expect(await count(database, 'plan_version where published_at > now()')).toBe(0);
  });

  it('tells of every dataset that it is invented, from which seed and with which licence', async () => {
    const { rows } = await database.query(
      'select distinct publisher, licence, file_name from release join dataset on dataset.id = dataset_id',
    );
    expect(rows).toEqual([
      {
        publisher: 'Commonty demonstration',
        licence: 'Invented data, CC0',
        file_name: 'demonstration:seed-5-scale-0.04',
      },
    ]);
    expect(await count(database, `dataset where description not like 'Invented.%'`)).toBe(0);
    expect(await count(database, `indicator where caveats not like 'Invented%'`)).toBe(0);
  });

  it('says how far it is, from nothing to all, never backwards', () => {
    const fractions = said.map(({ fraction }) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions[0]).toBe(0);
    expect(fractions.at(-1)).toBe(1);
    expect(fractions.length).toBeGreaterThan(50);
  });

  it('does nothing the second time', async () => {
    const before = await digests(database);
    expect(await loadDemonstration(database, { seed: 5, scale })).toBe(false);
    expect(await digests(database)).toEqual(before);
    expect(await count(database, 'release')).toBe(Object.keys(before).length);
  });

  it('leaves nothing of a load that was cut off, and tells the same country whole the next time', async () => {
    const again = await freshDatabase();
    const cutOff = loadDemonstration(again, {
      seed: 5,
      scale,
      progress: ({ fraction }) => {
        if (fraction > 0.6) throw new Error('the power went');
      },
    });
    await expect(cutOff).rejects.toThrow('the power went');
    expect(await count(again, 'area')).toBe(0);
    expect(await count(again, 'release')).toBe(0);
    expect(await readInstance(again)).toBeNull();

    expect(await loadDemonstration(again, { seed: 5, scale })).toBe(true);
    expect((await readInstance(again))?.ready).toBe(true);
    expect(await digests(again)).toEqual(await digests(database));
    expect(await planDigests(again)).toEqual(await planDigests(database));
  });

  it('tells of another country from another seed', async () => {
    const other = await freshDatabase();
    await loadDemonstration(other, { seed: 6, scale });
    const expected = await digests(database);
    const different = await digests(other);
    expect(Object.keys(different).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const key of Object.keys(expected)) expect(different[key], key).not.toBe(expected[key]);
  });

  it('records the usual seed where a server that names none has claimed the database', async () => {
    const claimed = await freshDatabase();
    await claimInstance(claimed, 'demonstration', null);
    await loadDemonstration(claimed, { seed: null, scale });
    expect((await readInstance(claimed))?.seed).toBe(demonstrationSeed);
  });

  it('refuses a database of real statistics', async () => {
    const real = await freshDatabase();
    await claimInstance(real, 'real', null);
    await expect(loadDemonstration(real, { seed: 5, scale })).rejects.toThrow('real official statistics');
    expect(await count(real, 'area')).toBe(0);
  });
});
