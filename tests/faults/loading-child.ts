// A Commonty that does nothing but load, started and killed by own-postgres.test.ts:
//   node loading-child.ts FOLDER
// It says what it found, then loads release after release, each in one transaction the way the loading pipeline
// does it (a new partition, filled by COPY), and acknowledges a load on standard output only once it is committed.
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { from } from 'pg-copy-streams';
import { processStart } from '../../launch/process-identity.mjs';
import { type Database, openDatabase, transaction } from '../../src/platform/database/database.ts';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { rowsOf } from './loading-rows.ts';

const columns =
  'release_id, series_id, area_id, period_id, value, lower, upper, numerator, denominator, status, nature, source_row, source_column';

function say(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

async function loadsFound({ query }: Database): Promise<{ load: number; rows: number; sum: number }[]> {
  const { rows } = await query<{ load: number; rows: number; sum: number }>(
    `select release_id as load, count(*)::int as rows, sum(value) as sum from observation group by 1 order by 1`,
  );
  return rows;
}

async function load(database: Database, number: number): Promise<void> {
  await transaction(database, async ({ client, query }) => {
    const table = `observation_${number}`;
    await query(`create table ${table} (like observation including all)`);
    const copy = client.query(from(`copy ${table} (${columns}) from stdin`));
    for (let row = 1; row <= rowsOf(number); row += 1) {
      copy.write(`${number}\t1\t${row}\t1\t${row}\t\\N\t\\N\t\\N\t\\N\tv\tr\t${row}\t5\n`);
    }
    copy.end();
    await finished(copy);
    await query(`create index on ${table} (area_id, series_id)`);
    await query(`alter table observation attach partition ${table} for values in (${number})`);
  });
}

const [, , folder = ''] = process.argv;
const server = await startEmbeddedServer({ folder, report: (line) => say({ report: line }) });
const database = openDatabase(await server.database('commonty'), { connections: 2 });
await migrate(database);
process.on('SIGTERM', () => {
  void database
    .close()
    .then(() => server.stop())
    .then(() => process.exit(0));
});
const there = await loadsFound(database);
let next = Math.max(0, ...there.map((found) => found.load)) + 1;
say({ ready: true, postmaster: server.pid, found: there });

for (;;) {
  try {
    await load(database, next);
    say({ acknowledged: next });
    next += 1;
  } catch (problem) {
    // PostgreSQL was killed: wait until it is back, see how far the last load came, and go on. For a moment what is
    // left of the killed one may still answer.
    say({ interrupted: (problem as Error).message });
    let found: Awaited<ReturnType<typeof loadsFound>> | null = null;
    while (found === null || processStart(server.pid) === null) {
      await sleep(20);
      found = await loadsFound(database).catch(() => null);
    }
    next = Math.max(0, ...found.map(({ load }) => load)) + 1;
    say({ ready: true, postmaster: server.pid, found });
  }
}
