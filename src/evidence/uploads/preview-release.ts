import type { ClientBase } from 'pg';
import { type ObservationNature, type ObservationStatus, natureOf, statusOf } from '../observation.ts';
import type { CheckedRelease } from '../loading/store-release.ts';
import type { PreviewedFigure, UploadPreview } from './upload.ts';

const firstFigures = 12;

/**
 * What a release in the open transaction holds, and what it changes: asked of the very rows that would stay were the
 * transaction committed.
 */
export async function previewRelease(
  client: ClientBase,
  { releaseId, rowsRead, rowsStored, rowsRejected }: CheckedRelease,
  of: { datasetKey: string; edition: string; sheets: readonly string[] },
): Promise<UploadPreview> {
  const supersedes = await releaseInForce(client, of);
  return {
    rowsRead,
    figures: rowsStored,
    leftOut: rowsRejected,
    indicators: await indicatorsOf(client, releaseId),
    areas: await areasOf(client, releaseId),
    periods: await periodsOf(client, releaseId),
    supersedes,
    changes: await changesSince(client, releaseId, supersedes?.release ?? null),
    first: await firstOf(client, releaseId, of.sheets),
  };
}

async function releaseInForce(
  client: ClientBase,
  { datasetKey, edition }: { datasetKey: string; edition: string },
): Promise<UploadPreview['supersedes']> {
  const { rows } = await client.query<NonNullable<UploadPreview['supersedes']>>(
    `select release.id as release, file_name as "fileName", rows_stored::float8 as figures,
            to_char(loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "loadedAt"
       from release join dataset on dataset.id = dataset_id
      where key = $1 and edition = $2 and superseded_at is null`,
    [datasetKey, edition],
  );
  return rows[0] ?? null;
}

async function indicatorsOf(client: ClientBase, releaseId: number): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct indicator.name from (select distinct series_id from observation where release_id = $1) used
       join series on series.id = series_id join indicator on indicator.id = indicator_id order by 1`,
    [releaseId],
  );
  return rows.map(({ name }) => name);
}

async function areasOf(client: ClientBase, releaseId: number): Promise<UploadPreview['areas']> {
  const { rows } = await client.query<{ kind: string; count: number }>(
    `select kind, count(*)::int as count from (select distinct area_id from observation where release_id = $1) used
       join area on area.id = area_id group by kind order by count, kind`,
    [releaseId],
  );
  return rows;
}

async function periodsOf(client: ClientBase, releaseId: number): Promise<UploadPreview['periods']> {
  const { rows } = await client.query<{ label: string }>(
    `select label from (select distinct period_id from observation where release_id = $1) used
       join period on period.id = period_id order by starts, ends`,
    [releaseId],
  );
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? { first: first.label, last: last.label, count: rows.length } : null;
}

async function changesSince(
  client: ClientBase,
  releaseId: number,
  before: number | null,
): Promise<UploadPreview['changes']> {
  const figure = (table: string) =>
    ['value', 'lower', 'upper', 'numerator', 'denominator', 'status', 'nature']
      .map((one) => `${table}.${one}`)
      .join();
  const { rows } = await client.query<UploadPreview['changes']>(
    `select count(*) filter (where old.area_id is null)::float8 as added,
            count(*) filter (where new.area_id is null)::float8 as gone,
            count(*) filter (where old.area_id is not null and new.area_id is not null
              and (${figure('old')}) is distinct from (${figure('new')}))::float8 as changed,
            count(*) filter (where old.area_id is not null and new.area_id is not null
              and (${figure('old')}) is not distinct from (${figure('new')}))::float8 as same
       from (select * from observation where release_id = $1) new
       full join (select * from observation where release_id = $2) old using (series_id, area_id, period_id)`,
    [releaseId, before ?? 0],
  );
  return rows[0] ?? { same: 0, changed: 0, added: 0, gone: 0 };
}

interface Row extends Omit<PreviewedFigure, 'status' | 'nature' | 'sheet'> {
  status: string;
  nature: string;
  sheet: number | null;
}

async function firstOf(
  client: ClientBase,
  releaseId: number,
  sheets: readonly string[],
): Promise<PreviewedFigure[]> {
  const { rows } = await client.query<Row>(
    `select indicator.name as indicator, unit, decimals, breakdown, area.name as area, area.code, period.label as period,
            value, lower, upper, status, nature, source_sheet as sheet, source_row as row, source_column as column
       from (select * from observation where release_id = $1
              order by source_sheet, source_row, source_column, series_id, period_id limit $2) seen
       join series on series.id = series_id join indicator on indicator.id = indicator_id
       join area on area.id = area_id join period on period.id = period_id
      order by source_sheet, source_row, source_column, series_id, period_id`,
    [releaseId, firstFigures],
  );
  return rows.map((row) => ({
    ...row,
    status: statusOf(row.status) satisfies ObservationStatus,
    nature: natureOf(row.nature) satisfies ObservationNature,
    sheet: row.sheet === null || row.sheet === 0 ? null : (sheets[row.sheet - 1] ?? null),
  }));
}
