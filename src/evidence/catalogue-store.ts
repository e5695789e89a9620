import type { Queries } from '../platform/database/database.ts';
import { readInstanceVersions } from '../platform/database/instance-versions.ts';
import { shareReading } from '../platform/share-reading.ts';
import type { Catalogue, CatalogueIndicator, CatalogueSeries, Dataset, Release } from './catalogue.ts';
import type { Period } from './period.ts';

/** Six small tables, six queries, whatever the number of observations. */
export async function readCatalogue(database: Queries, version: string): Promise<Catalogue> {
  const [datasets, releases, indicators, series, breaks, periods] = await Promise.all([
    database.query<Dataset>(
      `select id, key, title, publisher, licence, licence_url as "licenceUrl", attribution,
              source_page as "sourcePage", description, small_number_threshold as "smallNumberThreshold", precedence
         from dataset order by title`,
    ),
    database.query<Release>(
      `select id, dataset_id as "datasetId", edition, format, file_name as "fileName", sheets, sha256,
              bytes::float8 as bytes, to_char(loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "loadedAt",
              case when not uploaded then loaded_by end as "loadedBy", undoes, restores, rows_read::float8 as "rowsRead", rows_stored::float8 as "rowsStored",
              rows_rejected::float8 as "rowsRejected",
              to_char(superseded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "supersededAt"
         from release order by id desc`,
    ),
    database.query<CatalogueIndicator>(
      `select id, key, name, name_gd as "nameGd", phrase, domain, unit, value_kind as "valueKind", per, polarity,
              decimals, definition, numerator_definition as "numeratorDefinition",
              denominator_definition as "denominatorDefinition", source, caveats, headline
         from indicator order by headline nulls last, domain, name`,
    ),
    database.query<Omit<CatalogueSeries, 'breaks'>>(
      `select id, dataset_id as "datasetId", indicator_id as "indicatorId", breakdown from series`,
    ),
    database.query<{ seriesId: number; starts: string; reason: string }>(
      `select series_id as "seriesId", starts::text as starts, reason from series_break order by starts`,
    ),
    database.query<Period & { id: number }>(
      `select id, kind, starts::text as starts, ends::text as ends, label from period`,
    ),
  ]);
  const breaksBySeries = Map.groupBy(breaks.rows, (row) => row.seriesId);
  return {
    version,
    datasets: new Map(datasets.rows.map((row) => [row.id, row])),
    releases: releases.rows,
    indicators: new Map(indicators.rows.map((row) => [row.id, row])),
    series: new Map(series.rows.map((row) => [row.id, { ...row, breaks: breaksBySeries.get(row.id) ?? [] }])),
    periods: new Map(periods.rows.map(({ id, ...period }) => [id, period])),
  };
}

/** The version all evidence has at this moment. */
async function readDataVersion(database: Queries): Promise<string> {
  return (await readInstanceVersions(database))?.data ?? '0';
}

/**
 * Keeps one catalogue in memory and reads it again when the data version moves. Callers get the very same object as
 * long as nothing was loaded.
 */
export function createCatalogueReader(database: Queries): () => Promise<Catalogue> {
  let kept: Catalogue | null = null;
  const readAgain = shareReading(async () => {
    const version = await readDataVersion(database);
    if (kept?.version !== version) kept = await readCatalogue(database, version);
    return kept;
  });
  return async () => {
    const version = await readDataVersion(database);
    return kept?.version === version ? kept : readAgain();
  };
}
