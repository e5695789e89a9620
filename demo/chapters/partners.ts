import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { councilPlans } from '../blueprint.ts';
import { parentOf } from '../evidence/write-counts.ts';
import { calendarOf } from '../partners/days.ts';
import { inventAccounts } from '../partners/invent-accounts.ts';
import { inventApproaches } from '../partners/invent-approaches.ts';
import { inventBodies } from '../partners/invent-bodies.ts';
import { inventDuties } from '../partners/invent-duties.ts';
import { inventGroups } from '../partners/invent-groups.ts';
import { inventMeetings } from '../partners/invent-meetings.ts';
import { inventAlignments, inventOwnPlans } from '../partners/invent-own-plans.ts';
import { inventMembers } from '../partners/partnership-table.ts';
import { PersonNames } from '../partners/person-names.ts';
import { Rows } from '../partners/rows.ts';
import type { Inventing, PartnershipPlace } from '../partners/table.ts';
import type { World } from '../world.ts';
import type { Chapter, ChapterContext } from './chapter.ts';

/** Each after those it refers to; agreed minutes last, since nothing of a meeting can be added after them. */
const tables = [
  'account',
  'body',
  'body_designation',
  'membership',
  'partnership_group',
  'group_outcome',
  'seat',
  'seat_term',
  'approach',
  'facilitation_entry',
  'meeting',
  'agenda_item',
  'attendance',
  'interest',
  'decision',
  'dissent',
  'minutes',
  'excusal',
  'information_request',
  'own_plan',
  'own_plan_priority',
  'alignment',
  'role_grant',
];

/** Who sits at the table of each partnership, what they decided, and accounts to be somebody with. */
export const partnersChapter: Chapter = {
  name: 'partners',
  weight: 3,
  async write({ client, world, today, pastDays, progress }) {
    progress(0, 'Bodies, seats, groups and people');
    const random = seededRandom(world.seed + 40);
    const inventing: Inventing = {
      random,
      calendar: calendarOf(today),
      people: new PersonNames(random),
      pastDays,
      rows: new Rows(),
      places: await readPlaces(client, world),
      boardNames: world.country.levels['health-board'].areas.map(({ name }) => name),
      country: world.country.levels.country.areas[0]!.name,
    };
    const bodies = inventBodies(inventing);
    const plans = inventOwnPlans(inventing, bodies);
    for (const place of inventing.places) {
      const table = inventMembers(inventing, place, bodies);
      inventApproaches(inventing, table, bodies);
      inventDuties(inventing, table);
      inventAlignments(inventing, table, plans);
      for (const group of inventGroups(inventing, table)) inventMeetings(inventing, table, group);
    }
    inventAccounts(inventing, inventing.places[0]!, bodies);
    progress(0.5, 'Meetings, and what was decided at them');
    await inventing.rows.write(client, tables);
    await client.query(`analyze ${tables.join(', ')}`);
    progress(1, 'Meetings, and what was decided at them');
  },
};

async function readPlaces(client: ChapterContext['client'], world: World): Promise<PartnershipPlace[]> {
  const { rows } = await client.query<{ id: number; code: string }>('select id, code from area');
  const ids = new Map(rows.map(({ id, code }) => [code, id]));
  const { council, ward } = world.country.levels;
  const councilOfWard = parentOf(world, 'ward', 'council');
  return council.areas.map(({ code, name }, at) => {
    const { character, board } = councilPlans[at]!;
    const wards = ward.areas
      .filter((_, index) => councilOfWard[index] === at)
      .map((area) => ({ id: ids.get(area.code)!, name: area.name }));
    return { id: ids.get(code)!, council: at, name, character, board, wards };
  });
}
