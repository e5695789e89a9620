import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaKind } from './area.ts';
import { loadAreaResolver } from './area-store.ts';
import type { BoundaryFile } from './loading/boundary-file.ts';
import { localityKey, matchBoundaries } from './match-boundaries.ts';
import { type AreaTopology, packTopology, sharedTopology, unpackTopology } from './shared-topology.ts';
import type { Sql } from './sql.ts';
import type { GeographyCounts } from './store-facts.ts';

/** Shapes sent to PostgreSQL in one statement. */
const batch = 500;

export interface AreaBoundary {
  areaId: number;
  code: string;
  geometry: Polygon | MultiPolygon;
  /** West, south, east, north in degrees. */
  box: [number, number, number, number];
}

export interface StoredBoundaries extends GeographyCounts {
  kind: AreaKind;
}

/**
 * Stores the shapes of one kind of area, within the caller's transaction: one geometry per area and the kind's shared
 * topology. The file replaces all shapes the kind had. Throws GeographyProblem; the caller rolls back.
 */
export async function storeBoundaries(
  sql: Sql,
  file: BoundaryFile,
  source: string,
): Promise<StoredBoundaries> {
  const { kind, matched, rejections } = matchBoundaries(
    file.features,
    await loadAreaResolver(sql),
    await localitiesByName(sql),
  );
  await sql.query('delete from boundary using area where area.id = area_id and area.kind = $1', [kind]);
  for (let start = 0; start < matched.length; start += batch) {
    const part = matched.slice(start, start + batch);
    const boxes = part.map(({ feature }) => feature.outline.box);
    await sql.query(
      `insert into boundary (area_id, geometry, west, south, east, north, source)
       select area_id, geometry, west, south, east, north, $7
         from unnest($1::int[], $2::jsonb[], $3::float8[], $4::float8[], $5::float8[], $6::float8[])
           as given (area_id, geometry, west, south, east, north)`,
      [
        part.map(({ areaId }) => areaId),
        part.map(({ feature }) => JSON.stringify(feature.outline.geometry)),
        boxes.map((box) => box.west),
        boxes.map((box) => box.south),
        boxes.map((box) => box.east),
        boxes.map((box) => box.north),
        source,
      ],
    );
  }
  await sql.query(
    `insert into boundary_topology (kind, topology, features, source) values ($1, $2, $3, $4)
         on conflict (kind) do update
        set topology = excluded.topology, features = excluded.features, source = excluded.source`,
    [kind, packTopology(sharedTopology(matched, file.topology)), matched.length, source],
  );
  return { kind, rowsRead: file.features.length, rowsStored: matched.length, rejections };
}

/** Shapes of these areas, or of every area of a kind. Areas without a shape are left out. One query. */
export async function boundariesOf(sql: Sql, areas: readonly number[] | AreaKind): Promise<AreaBoundary[]> {
  const { rows } = await sql.query<AreaBoundary>(
    `select area_id as "areaId", code, geometry, array[west, south, east, north] as box
       from boundary join area on area.id = area_id
      where ${typeof areas === 'string' ? 'kind = $1' : 'area_id = any ($1::int[])'} order by code`,
    [areas],
  );
  return rows;
}

/** The kind's topology, gzipped as it is sent to browsers; null where no boundaries are loaded. */
export async function packedTopologyOfKind(sql: Sql, kind: AreaKind): Promise<Buffer | null> {
  const { rows } = await sql.query<{ topology: Buffer }>(
    'select topology from boundary_topology where kind = $1',
    [kind],
  );
  return rows[0]?.topology ?? null;
}

/** The same, unpacked: object `areas`, feature id = today's code. */
export async function topologyOfKind(sql: Sql, kind: AreaKind): Promise<AreaTopology | null> {
  const packed = await packedTopologyOfKind(sql, kind);
  return packed === null ? null : unpackTopology(packed);
}

async function localitiesByName(sql: Sql): Promise<Map<string, number>> {
  const { rows } = await sql.query<{ id: number; name: string; hscp: number }>(
    `select locality.id, locality.name, hscp.id as hscp
       from area locality
       join area_membership on child_id = locality.id
       join area hscp on hscp.id = parent_id and hscp.kind = 'hscp'
      where locality.kind = 'hscp-locality'`,
  );
  return new Map(rows.map((row) => [localityKey(row.hscp, row.name), row.id]));
}
