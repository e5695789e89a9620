import { createSite } from '../../src/main/site.tsx';
import type { Actor } from '../../src/platform/authorisation/actor.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { installNationalOutcomes } from '../../src/plans/index.ts';
import { createAssets } from '../../src/web/index.ts';

export interface PlanSize {
  outcomes: number;
  measures: number;
  actions: number;
  updates: number;
}

/** As large as the plan of a big partnership gets in three years. */
export const largePlan: PlanSize = { outcomes: 12, measures: 60, actions: 300, updates: 2_000 };

export const planDay = '2026-11-28';
export const planCode = 'D12000001';
const [planId, council, health] = [1, 2, 3].map((n) => `019b0000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const outcomeId = (n: number) => `019b0000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;
/** The outcome whose thread is read. */
export const firstOutcome = outcomeId(1);

const officer: Actor = {
  ...{ accountId: '019b0000-0000-7000-8000-000000000009', name: 'Officer', email: 'officer@example.scot' },
  ...{ pseudonym: 'officer', sessionId: 'officer', actingFor: null },
  grants: [{ role: 'officer', partnershipId: 1, bodyId: null }],
};

/** One partnership in an empty, migrated database, with a published plan of this size and all that hangs on it. */
export async function writeLargePlan(database: Database, size: PlanSize): Promise<void> {
  await database.query(table);
  await installNationalOutcomes(database);
  await database.query(draft(size));
  await publish(database);
  await database.query(delivery(size));
  await database.query('analyze');
}

const table = `
  insert into instance (kind, ready_at) values ('demonstration', now());
  insert into area (id, kind, code, name) overriding system value
    values (1, 'council', '${planCode}', 'Machair'), (11, 'ward', 'D13000011', 'Harbour');
  insert into area_code (code, area_id, is_current, source) select code, id, true, 'invented' from area;
  insert into area_membership (child_id, parent_id, share, basis, source) values (11, 1, 1, 'exact', 'invented');
  insert into partnership (area_id, tile_column, tile_row, short_name) values (1, 0, 0, 'Machair');
  insert into body (id, kind, name, published_at) values
    ('${council}', 'council', 'Machair Council', now()), ('${health}', 'health-board', 'NHS Machair', now());
  insert into membership (id, partnership_id, body_id, basis, since, published_at)
    select gen_random_uuid(), 1, body.id, 'statutory', '2020-01-01', now() from body;
  insert into account (id, name, email) values ('${officer.accountId}', 'Officer', '${officer.email}');`;

const draft = ({ outcomes, measures }: PlanSize) => `
  insert into plan (id, partnership_id, kind, title, vision, needs, starts_on, ends_on, review_on)
    values ('${planId}', 1, 'loip', 'Machair together', 'All are well.', 'Many live far from a doctor.',
            '2024-04-01', '2034-03-31', '2027-03-31');
  insert into plan_priority (id, partnership_id, plan_id, position, name, why)
    select ('019b0000-0000-7000-8000-0000000002' || lpad(n::text, 2, '0'))::uuid, 1, '${planId}', n, 'Priority ' || n,
           'It is worse here than in the country.' from generate_series(1, 4) n;
  insert into plan_outcome (id, partnership_id, plan_id, priority_id, position, name, improvement, starts_on, ends_on,
                            inequality, scope, no_conflict_by)
    select ('019b0000-0000-7000-8000-0000000001' || lpad(n::text, 2, '0'))::uuid, 1, '${planId}',
           ('019b0000-0000-7000-8000-0000000002' || lpad((1 + n % 4)::text, 2, '0'))::uuid, n,
           'Outcome ' || n || ': fewer people are held back', 'A fifth fewer of them in ten years.', '2024-04-01',
           '2034-03-31', 'The poorest fifth gains twice as much.', 'local', 'The executive group'
      from generate_series(1, ${outcomes}) n;
  insert into outcome_owner (id, partnership_id, outcome_id, body_id, lead, signed_on, signed_as, signed_version)
    select gen_random_uuid(), 1, plan_outcome.id, body.id, body.id = '${council}', '2024-03-01', 'Chief executive', 1
      from plan_outcome cross join body;
  insert into plan_locality (id, partnership_id, plan_id, area_id, poorer_than, why)
    values (gen_random_uuid(), 1, '${planId}', 11, 'both', 'People die younger.');
  insert into measure (id, partnership_id, outcome_id, position, name, unit, value_type, polarity, owner_body_id,
                       period_months, baseline_value, baseline_on)
    select gen_random_uuid(), 1, ('019b0000-0000-7000-8000-0000000001' || lpad((1 + n % ${outcomes})::text, 2, '0'))::uuid,
           n, 'Measure ' || n, '% of adults', 'percent', 'high-is-bad', '${council}', 12, 30 + n % 10, '2023-12-31'
      from generate_series(1, ${measures}) n;
  insert into measure_target (id, partnership_id, measure_id, years, due_on, value)
    select gen_random_uuid(), 1, measure.id, years, ('2023-12-31'::date + years * interval '1 year')::date,
           baseline_value - years from measure cross join (values (1), (3), (10)) as target (years);
  insert into measure_value (id, partnership_id, measure_id, period, starts_on, ends_on, value, published_at)
    select gen_random_uuid(), 1, measure.id, year::text, make_date(year, 1, 1), make_date(year, 12, 31),
           baseline_value + (2023 - year) * 0.5 + (year % 3) * 0.2, now()
      from measure cross join generate_series(2016, 2025) year;`;

const delivery = ({ outcomes, actions, updates }: PlanSize) => `
  insert into promise (id, partnership_id, outcome_id, body_id, words, kind, amount_pence, due_on, state, proposed_on,
                       signed_as, signed_on, published_at)
    select gen_random_uuid(), 1, plan_outcome.id, body.id, 'Money for it', 'money', 10000000, '2027-03-31', 'signed',
           '2024-03-01', 'Chief executive', '2024-03-02', now() from plan_outcome cross join body;
  insert into action (id, partnership_id, outcome_id, promise_id, name, words, starts_on, ends_on, prevention, state,
                      reach, reach_source, need, need_source, published_at)
    select gen_random_uuid(), 1, o.id, case when n % 5 > 0 then (select p.id from promise p where p.outcome_id = o.id limit 1) end,
           'Action ' || n, 'What is done in it.', '2024-04-01', '2027-03-31', 'primary', 'under-way', n, 'Register', 4 * n,
           'Census', now()
      from generate_series(1, ${actions}) n join plan_outcome o on o.position = 1 + n % ${outcomes};
  insert into action_owner (id, partnership_id, action_id, body_id, lead, published_at)
    select gen_random_uuid(), 1, action.id, '${council}', true, now() from action;
  insert into milestone (id, partnership_id, action_id, position, words, due_on, done_on, published_at)
    select gen_random_uuid(), 1, action.id, n, 'Milestone ' || n, make_date(2025 + n, 3, 31),
           case when n = 1 then date '2026-03-01' end, now() from action cross join generate_series(1, 2) n;
  insert into action_measure (id, partnership_id, action_id, measure_id, assumption, published_at)
    select distinct on (action.id) gen_random_uuid(), 1, action.id, measure.id, 'Whoever is reached does better.', now()
      from action join measure on measure.outcome_id = action.outcome_id;
  insert into action_update (id, partnership_id, action_id, progress, words, reach, signed_off_as, said_on, accepted_on,
                             published_at)
    select gen_random_uuid(), 1, action.id, 'on-course', 'It goes on.', 10, 'Head of service',
           date '2024-06-01' + (n / ${actions}) * 90, date '2024-06-15' + (n / ${actions}) * 90, now()
      from generate_series(0, ${updates - 1}) n
      join (select id, row_number() over (order by id) - 1 as place from action) action on action.place = n % ${actions};`;

/** By its own form, as an officer: what is published is checked and frozen as everywhere. */
async function publish(database: Database): Promise<void> {
  const site = createSite({
    database,
    site: { demonstration: true, assets: createAssets(), today: () => planDay },
    logger: createLogger('silent'),
    readActor: async () => ({ state: 'signed-in', actor: officer, endsAt: '2030-01-01T00:00:00Z' }),
  });
  const path = `/partnerships/${planCode}/plan/draft/${planId}/publish`;
  const html = await (await site.request(path)).text();
  const form = /<form class="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const body = new URLSearchParams({ note: 'First' });
  for (const [, attributes = ''] of form.matchAll(/<input ([^>]*type="hidden"[^>]*)>/g)) {
    const of = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    body.set(of('name'), of('value'));
  }
  const sent = await site.request(path, { method: 'POST', body });
  if (sent.status !== 303)
    throw new Error(`The plan was not published: ${sent.status}\n${await sent.text()}`);
}
