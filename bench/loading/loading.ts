import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexReleases, loadFile, parseMapping, recognise, tidyFormat } from '../../src/evidence/index.ts';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { describeRatio, measureRatio, type Timed } from '../ratio.ts';
import { findPsql } from './psql-peer.ts';
import { areaCode, areas, indicatorsIn, indicatorWord, writeTidyFile } from './tidy-file.ts';

const seed = 2015;
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const sizes = (process.env.BENCH_ROWS ?? '1000000,5000000').split(',').map(Number);
const mebibyte = 1024 * 1024;
/** What the project allows a load to take above what the process has anyway. */
const memoryAllowed = 300;

const folder = await mkdtemp(join(tmpdir(), 'commonty-bench-'));
const server = await startEmbeddedServer({ folder: join(folder, 'postgres') });
try {
  const url = await server.database('bench');
  const database = openDatabase(url);
  await prepare(database);
  for (const rows of sizes) await compare(database, url, rows);
  await database.close();
} finally {
  await server.stop();
  await rm(folder, { recursive: true });
}

async function prepare(database: Database): Promise<void> {
  await migrate(database);
  await database.query(`insert into instance (kind) values ('demonstration')`);
  await database.query(
    `insert into area (kind, code, name) select 'data-zone-2011', code, code from unnest($1::text[]) as code`,
    [Array.from({ length: areas }, (_, area) => areaCode(area))],
  );
  await database.query(
    `insert into area_code (code, area_id, is_current, source) select code, id, true, 'bench' from area`,
  );
}

async function compare(database: Database, url: string, rows: number): Promise<void> {
  const path = join(folder, `${rows}.csv`);
  await writeTidyFile(path, rows, seed);
  const { size } = await stat(path);
  const peer = findPsql(url);
  let peak = 0;
  const indexing: number[] = [];
  const result = await measureRatio({
    name: `Loading a tidy CSV of ${rows} rows (${Math.round(size / mebibyte)} MiB)`,
    ours: {
      name: 'load, with code mapping, every check and provenance',
      run: async () => {
        const { timed, aboveIdle, indexing: after } = await load(database, path, rows);
        peak = Math.max(peak, aboveIdle);
        indexing.push(after);
        return timed;
      },
    },
    peer:
      typeof peer === 'string'
        ? peer
        : {
            name: `${peer.version}, \\copy into a bare table`,
            run: async () => ({ ...peer.copy(path), output: await totals(database, 'bare') }),
          },
    proveEqual: (ours, theirs) => {
      if (ours !== theirs) throw new Error(`The tables differ: ours holds ${ours}, the bare one ${theirs}.`);
    },
    rounds,
    required: 1,
  });
  console.log(describeRatio(result));
  if ('notRun' in result) peak = (await load(database, path, rows)).aboveIdle;
  const verdict = peak < memoryAllowed ? 'met' : 'MISSED';
  console.log(`Memory: ${peak.toFixed(0)} MiB above idle at most, under ${memoryAllowed} asked: ${verdict}`);
  console.log(
    `Its two indexes, made once the figures are visible: ${indexing.map((ms) => ms.toFixed(0)).join(', ')} ms`,
  );
  await rm(path);
}

/** Loads the file as a release of its own and, outside the clock, takes it away again. */
async function load(
  database: Database,
  path: string,
  rows: number,
): Promise<{ timed: Timed<string>; aboveIdle: number; indexing: number }> {
  await database.query('checkpoint');
  const idle = process.memoryUsage.rss();
  let most = idle;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const start = performance.now();
  const file = await recognise(path, [tidyFormat('bench', mappingFor(rows))]);
  if (!file) throw new Error('The tidy file was not recognised.');
  const outcome = await loadFile(database, file, { loadedBy: 'bench', indexLater: true });
  const milliseconds = performance.now() - start;
  clearInterval(watch);
  if (outcome.outcome !== 'stored') throw new Error(`The load ended with ${outcome.outcome}.`);
  const indexStart = performance.now();
  await indexReleases(database);
  const indexing = performance.now() - indexStart;
  const output = await totals(database, 'observation');
  await database.query(`drop table observation_${outcome.releaseId}`);
  await database.query('truncate release, release_rejection, series, series_break');
  return { timed: { milliseconds, output }, aboveIdle: (most - idle) / mebibyte, indexing };
}

/** What two tables of the same figures have in common whatever their columns. */
async function totals(database: Database, table: string): Promise<string> {
  const { rows } = await database.query(
    `select count(*)::text as rows, ${['value', 'numerator', 'denominator', 'lower', 'upper']
      .map((column) => `sum(${column}::numeric)::text as ${column}`)
      .join(', ')} from ${table}`,
  );
  return JSON.stringify(rows[0]);
}

function mappingFor(rows: number) {
  const names = ['area', 'indicator', 'period', 'value', 'numerator', 'denominator', 'lower', 'upper'];
  const indicators = Array.from({ length: indicatorsIn(rows) }, (_, at) => [
    indicatorWord(at),
    {
      ...{
        key: indicatorWord(at),
        name: `Invented ${at}`,
        domain: 'Bench',
        unit: '%',
        valueKind: 'proportion',
      },
      ...{ per: 100, polarity: 'neutral', definition: 'Invented.', source: 'Nobody' },
    },
  ]);
  return parseMapping({
    dataset: { key: 'bench', title: 'Bench', publisher: 'Nobody', licence: 'None', description: 'Invented.' },
    periodKind: 'financial-year',
    columns: Object.fromEntries(names.map((name) => [name, name])),
    indicators: Object.fromEntries(indicators),
  });
}
