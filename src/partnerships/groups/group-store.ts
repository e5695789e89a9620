import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Group, GroupWritten } from './group.ts';

/** All groups of a partnership that the reader may see, ended ones too: one query. */
export async function readGroups(queries: Queries, partnershipId: number): Promise<Group[]> {
  const { rows } = await queries.query<Group>(
    `select own.id, own.version, own.kind, own.name, own.name_gd as "nameGd", own.remit,
            own.locality_id as "localityId", own.parent_id as "parentId", own.quorum,
            own.set_up_on as "setUpOn", own.ended_on as "endedOn", own.published_at is not null as published,
            case when area.id is not null then json_build_object('code', area.code, 'name', area.name) end as locality,
            array(select words from known.group_outcome where group_id = own.id and outcome_id is null order by position)
              as outcomes,
            coalesce((select json_agg(json_build_object('id', outcome_id, 'name', words) order by position)
                        from known.group_outcome where group_id = own.id and outcome_id is not null), '[]')
              as "planOutcomes"
       from known.partnership_group own left join area on area.id = own.locality_id
      where own.partnership_id = $1 order by own.name, own.id`,
    [partnershipId],
  );
  return rows;
}

/** Adds a draft. */
export async function insertGroup(
  queries: Queries,
  partnershipId: number,
  id: string,
  written: GroupWritten,
): Promise<void> {
  const { kind, name, nameGd, remit, localityId, parentId, quorum, setUpOn, endedOn } = written;
  await queries.query(
    `insert into partnership_group (id, partnership_id, kind, name, name_gd, remit, locality_id, parent_id, quorum,
                                    set_up_on, ended_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, partnershipId, kind, name, nameGd, remit, localityId, parentId, quorum, setUpOn, endedOn],
  );
  await writeOutcomes(queries, partnershipId, id, written.outcomes);
  await writePlanOutcomes(queries, partnershipId, id, written.planOutcomes);
}

/** False where somebody else changed it since this version. */
export async function updateGroup(
  queries: Queries,
  group: Pick<Group, 'id' | 'version'> & { partnershipId: number },
  written: GroupWritten,
): Promise<boolean> {
  const { kind, name, nameGd, remit, localityId, parentId, quorum, setUpOn, endedOn } = written;
  const { rowCount } = await queries.query(
    `update partnership_group
        set kind = $4, name = $5, name_gd = $6, remit = $7, locality_id = $8, parent_id = $9, quorum = $10,
            set_up_on = $11, ended_on = $12, saved_at = recording_at()
      where id = $1 and partnership_id = $2 and version = $3`,
    [
      group.id,
      group.partnershipId,
      group.version,
      kind,
      name,
      nameGd,
      remit,
      localityId,
      parentId,
      quorum,
      setUpOn,
      endedOn,
    ],
  );
  if (rowCount !== 1) return false;
  await writeOutcomes(queries, group.partnershipId, group.id, written.outcomes);
  await writePlanOutcomes(queries, group.partnershipId, group.id, written.planOutcomes);
  return true;
}

/** Makes a group's free words these, in this order; those that stay keep their row. */
async function writeOutcomes(
  queries: Queries,
  partnershipId: number,
  groupId: string,
  outcomes: readonly string[],
): Promise<void> {
  await queries.query(
    'delete from group_outcome where group_id = $1 and outcome_id is null and not words = any($2::text[])',
    [groupId, outcomes],
  );
  await queries.query(
    `update group_outcome set position = wanted.position
       from unnest($2::text[]) with ordinality as wanted (words, position)
      where group_id = $1 and outcome_id is null and group_outcome.words = wanted.words`,
    [groupId, outcomes],
  );
  await queries.query(
    `insert into group_outcome (id, partnership_id, group_id, position, words, published_at)
     select wanted.id, $2, $1, wanted.position, wanted.words, partnership_group.published_at
       from unnest($4::uuid[], $3::text[]) with ordinality as wanted (id, words, position), partnership_group
      where partnership_group.id = $1
        and not exists (select from group_outcome
                         where group_id = $1 and outcome_id is null and group_outcome.words = wanted.words)`,
    [groupId, partnershipId, outcomes, outcomes.map(() => uuidv7())],
  );
}

/** Makes the outcomes of the plan that a group answers for these; those that stay keep their row and their name. */
async function writePlanOutcomes(
  queries: Queries,
  partnershipId: number,
  groupId: string,
  outcomes: Group['planOutcomes'],
): Promise<void> {
  const ids = outcomes.map(({ id }) => id);
  await queries.query(
    'delete from group_outcome where group_id = $1 and outcome_id is not null and not outcome_id = any($2::uuid[])',
    [groupId, ids],
  );
  await queries.query(
    `insert into group_outcome (id, partnership_id, group_id, position, words, outcome_id, published_at)
     select wanted.id, $2, $1, wanted.position, wanted.words, wanted.outcome, partnership_group.published_at
       from unnest($3::uuid[], $4::text[], $5::uuid[]) with ordinality as wanted (id, words, outcome, position),
            partnership_group
      where partnership_group.id = $1
        and not exists (select from group_outcome where group_id = $1 and outcome_id = wanted.outcome)`,
    [groupId, partnershipId, outcomes.map(() => uuidv7()), outcomes.map(({ name }) => name), ids],
  );
}

/** Shows a group to everybody; false where somebody changed it since this version, or it is shown already. */
export async function publishGroupRow(
  queries: Queries,
  group: Pick<Group, 'id' | 'version'> & { partnershipId: number },
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update partnership_group set published_at = recording_at()
      where id = $1 and partnership_id = $2 and version = $3 and published_at is null`,
    [group.id, group.partnershipId, group.version],
  );
  if (rowCount !== 1) return false;
  await queries.query(
    'update group_outcome set published_at = recording_at() where group_id = $1 and published_at is null',
    [group.id],
  );
  return true;
}
