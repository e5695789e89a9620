import type { AreaKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { type Block, type BlockKind, blockKinds } from './draft.ts';

/** Kinds of block there are in a council's area, with their number. One query. */
export async function readBlockKinds(
  database: Queries,
  council: number,
): Promise<{ kind: BlockKind; count: number }[]> {
  const { rows } = await database.query<{ kind: BlockKind; count: number }>(
    `select kind, count(*)::int as count from area_membership join area on area.id = child_id
      where parent_id = $1 and kind = any ($2) and basis <> 'overlap' and coalesce(share, 0) >= 0.5
      group by kind order by array_position($2::text[], kind)`,
    [council, blockKinds],
  );
  return rows;
}

/** The council's blocks of one kind in order of their codes, each with the ward most of it lies in. One query. */
export async function readBlocks(database: Queries, council: number, kind: BlockKind): Promise<Block[]> {
  const { rows } = await database.query<Omit<Block, 'ward'> & { ward: Block['ward'] }>(
    `select area.id, area.code, area.name,
            case when area.kind = 'ward'
              then jsonb_build_object('code', area.code, 'name', area.name, 'whole', true)
              else coalesce(
                (select jsonb_build_object('code', ward.code, 'name', ward.name, 'whole', inside.basis = 'exact')
                   from area_membership inside join area ward on ward.id = inside.parent_id
                  where inside.child_id = area.id and ward.kind = 'ward'
                  order by inside.share desc nulls last, ward.code limit 1),
                -- Zones drawn without regard to wards: the ward that most of their data zones lie in.
                (select jsonb_build_object('code', ward.code, 'name', ward.name, 'whole', false)
                   from area_membership part join area small on small.id = part.child_id and small.kind like 'data-zone-%'
                   join area_membership inside on inside.child_id = small.id
                   join area ward on ward.id = inside.parent_id and ward.kind = 'ward'
                  where part.parent_id = area.id and part.basis <> 'overlap' and inside.basis <> 'overlap'
                  group by ward.code, ward.name
                  order by count(*) desc, ward.code limit 1))
            end as ward
       from area_membership membership join area on area.id = membership.child_id
      where membership.parent_id = $1 and area.kind = $2
        and membership.basis <> 'overlap' and coalesce(membership.share, 0) >= 0.5
      order by area.code`,
    [council, kind],
  );
  return rows;
}

/** Data zones of each ward, those that fit it best: what a ward's figures are added up from where it has none. */
export interface Part {
  id: number;
  /** The block it belongs to. */
  block: number;
}

/** Smaller areas of one kind that lie in these blocks, or mostly do. One query. */
export async function readParts(
  database: Queries,
  blocks: readonly number[],
  kind: AreaKind,
): Promise<Part[]> {
  const { rows } = await database.query<Part>(
    `select distinct on (child_id) child_id as id, parent_id as block
       from area_membership join area on area.id = child_id
      where parent_id = any ($1::int[]) and area.kind = $2 and basis <> 'overlap' and share >= 0.5
      order by child_id, share desc, parent_id`,
    [blocks, kind],
  );
  return rows;
}
