import type { BodyKind } from '../../src/partnerships/index.ts';
import type { Queries } from '../../src/platform/database/database.ts';
import { councilPlans } from '../blueprint.ts';
import { parentOf } from '../evidence/write-counts.ts';
import type { World } from '../world.ts';
import type { PlannedBody, PlanPlace } from './plan-place.ts';

/** Those with three years of history: an island, a city and a place of towns. The first is where the accounts are. */
const rich = new Set([0, 22, 13]);

export async function readPlanPlaces(queries: Queries, world: World): Promise<PlanPlace[]> {
  const areas = await queries.query<{ id: number; code: string }>('select id, code from area');
  const ids = new Map(areas.rows.map(({ id, code }) => [code, id]));
  const members = await queries.query<{ partnershipId: number; id: string; name: string; kind: BodyKind }>(
    `select partnership_id as "partnershipId", body.id, body.name, body.kind
       from membership join body on body.id = body_id
      where until is null and kind not in ('community-body', 'community-council')
      order by partnership_id, membership.id`,
  );
  const communities = await queries.query<PlannedBody & { partnershipId: number }>(
    `select registered_by_partnership_id as "partnershipId", id, name, kind from body
      where registered_by_partnership_id is not null and kind in ('community-body', 'community-council')
      order by registered_by_partnership_id, recorded_from, id`,
  );
  const strategic = await queries.query<{ id: string; bodyId: string }>(
    `select id, body_id as "bodyId" from own_plan where kind = 'ijb-strategic-plan'`,
  );
  const groups = await queries.query<{ localityId: number }>(
    `select distinct locality_id as "localityId" from partnership_group where kind = 'locality'`,
  );
  const grouped = new Set(groups.rows.map(({ localityId }) => localityId));
  const { council, ward } = world.country.levels;
  const councilOfWard = parentOf(world, 'ward', 'council');
  return council.areas.map(({ code, name }, at) => {
    const id = ids.get(code)!;
    const wards = ward.areas
      .filter((_, index) => councilOfWard[index] === at)
      .map((area) => ({ id: ids.get(area.code)!, code: area.code, name: area.name }));
    const partners = members.rows.filter(({ partnershipId }) => partnershipId === id);
    return {
      ...{ id, code, name, character: councilPlans[at]!.character, rich: rich.has(at) },
      partners,
      communities: communities.rows.filter(({ partnershipId }) => partnershipId === id),
      strategicPlan:
        strategic.rows.find(({ bodyId }) => partners.some((one) => one.id === bodyId))?.id ?? null,
      wards,
      grouped: wards.filter((one) => grouped.has(one.id)),
    };
  });
}

/** National Outcomes by their code. */
export async function readNationalCodes(
  queries: Queries,
): Promise<Map<string, { id: string; words: string }>> {
  const { rows } = await queries.query<{ id: string; code: string; words: string }>(
    'select id, code, words from national_outcome',
  );
  return new Map(rows.map(({ id, code, words }) => [code, { id, words }]));
}
