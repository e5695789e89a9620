import type { ClientBase } from 'pg';
import type { Indicator } from '../indicator.ts';
import type { SeriesBreak } from './loading-context.ts';
import type { KnownLedger, KnownPeriod, KnownSeries, SeriesLedger } from './series-ledger.ts';

/** What is known of a dataset's series, and of every period. */
export async function readLedger(client: ClientBase, datasetId: number): Promise<KnownLedger> {
  const series = await client.query<KnownSeries>(
    `select series.id, indicator.key as "indicatorKey", breakdown
       from series join indicator on indicator.id = indicator_id where dataset_id = $1`,
    [datasetId],
  );
  const periods = await client.query<KnownPeriod>(
    'select id, kind, starts::text as starts, ends::text as ends, label from period',
  );
  const largest = await client.query<{ series: number; period: number }>(
    'select (select coalesce(max(id), 0) from series) as series, (select coalesce(max(id), 0) from period) as period',
  );
  return {
    series: series.rows,
    periods: periods.rows,
    largestSeriesId: largest.rows[0]!.series,
    largestPeriodId: largest.rows[0]!.period,
  };
}

/** Stores what a load declared: indicators (the newest words win), new series, new periods, breaks. */
export async function storeLedger(
  client: ClientBase,
  datasetId: number,
  ledger: SeriesLedger,
  breaks: readonly SeriesBreak[],
): Promise<void> {
  const indicatorIds = await upsertIndicators(client, [...ledger.declaredIndicators.values()]);
  await client.query(
    `insert into series (id, dataset_id, indicator_id, breakdown)
     select id, $1, indicator, breakdown from unnest($2::int[], $3::int[], $4::jsonb[]) as new (id, indicator, breakdown)`,
    [
      datasetId,
      ledger.newSeries.map(({ id }) => id),
      ledger.newSeries.map(({ indicatorKey }) => indicatorIds.get(indicatorKey)),
      ledger.newSeries.map(({ breakdown }) => JSON.stringify(breakdown)),
    ],
  );
  await client.query(
    `insert into period (id, kind, starts, ends, label)
     select * from unnest($1::int[], $2::text[], $3::date[], $4::date[], $5::text[])`,
    [
      ledger.newPeriods.map(({ id }) => id),
      ledger.newPeriods.map(({ kind }) => kind),
      ledger.newPeriods.map(({ starts }) => starts),
      ledger.newPeriods.map(({ ends }) => ends),
      ledger.newPeriods.map(({ label }) => label),
    ],
  );
  for (const table of ['series', 'period']) {
    await client.query(
      `select setval(pg_get_serial_sequence($1, 'id'), max(id)) from ${table} having max(id) is not null`,
      [table],
    );
  }
  await client.query(
    `insert into series_break (series_id, starts, reason)
     select distinct on (series, starts) * from unnest($1::int[], $2::date[], $3::text[]) as new (series, starts, reason)
         on conflict (series_id, starts) do update set reason = excluded.reason`,
    [
      breaks.map(({ series }) => series),
      breaks.map(({ starts }) => starts),
      breaks.map(({ reason }) => reason),
    ],
  );
}

async function upsertIndicators(
  client: ClientBase,
  indicators: readonly Indicator[],
): Promise<Map<string, number>> {
  const { rows } = await client.query<{ id: number; key: string }>(
    `insert into indicator (key, name, name_gd, phrase, domain, unit, value_kind, per, polarity, decimals, definition,
            numerator_definition, denominator_definition, source, caveats, headline)
     select * from jsonb_to_recordset($1) as new (
            "key" text, "name" text, "nameGd" text, "phrase" text, "domain" text, "unit" text, "valueKind" text,
            "per" int, "polarity" text, "decimals" smallint, "definition" text, "numeratorDefinition" text,
            "denominatorDefinition" text, "source" text, "caveats" text, "headline" smallint)
         on conflict (key) do update set name = excluded.name, name_gd = excluded.name_gd, phrase = excluded.phrase,
            domain = excluded.domain, unit = excluded.unit, value_kind = excluded.value_kind, per = excluded.per,
            polarity = excluded.polarity, decimals = excluded.decimals, definition = excluded.definition,
            numerator_definition = excluded.numerator_definition,
            denominator_definition = excluded.denominator_definition, source = excluded.source,
            caveats = excluded.caveats, headline = excluded.headline
      returning id, key`,
    [JSON.stringify(indicators)],
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
}
