import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { tidyAreas, tidyHeader, tidyLoading, tidyMapping } from '../support/tidy-loading.ts';

const database = await freshDatabase();
const { given, trace } = tidyLoading(database);
let mapping = '';
let file = '';

/** Enough rows for a load to be in the middle of them when something happens: some twenty megabytes. */
const quarters = 400 * 1300;

function table(value: number): string {
  const rows = Array.from({ length: quarters }, (_, row) => {
    const year = 1801 + (row % 400);
    const group = Math.floor(row / 400);
    return `S12000017,${year}/${String((year + 1) % 100).padStart(2, '0')},${value},10,40,20,30,group ${group}`;
  });
  return `${tidyHeader},group\n${rows.join('\n')}\n`;
}

beforeAll(async () => {
  await tidyAreas(database);
  const columns = { ...tidyMapping.columns, breakdowns: { group: 'group' } };
  mapping = await given('mapping.json', JSON.stringify({ ...tidyMapping, columns }));
});

interface Ended {
  code: number | null;
  signal: string | null;
  said: string;
  told: string;
}

/**
 * Loads the file in a process of its own. Once PostgreSQL holds rows of it the process stands still, whatever time
 * `meanwhile` takes, and goes on afterwards.
 */
async function loadMeanwhile(path: string, meanwhile: (child: ChildProcess) => unknown): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'file-loading-child.ts'), database.url, path, '--mapping', mapping],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  let told = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (told += text));
  const closed = once(child, 'close');
  while (child.exitCode === null) {
    const { rows } = await database.query<{ begun: boolean }>(
      // Other tests load into databases of their own on the same server.
      `select coalesce(sum(tuples_processed), 0) > 0 as begun from pg_stat_progress_copy
        where datname = current_database()`,
    );
    if (!rows[0]?.begun) continue;
    child.kill('SIGSTOP');
    await meanwhile(child);
    child.kill('SIGCONT');
    break;
  }
  await closed;
  return { code: child.exitCode, signal: child.signalCode, said, told };
}

describe('a file that something happens to in the middle of its load', () => {
  const happenings: [string, () => Promise<unknown>, RegExp][] = [
    ['deleted', () => rm(file), /was deleted while it was being read; put it back/],
    ['cut short', () => truncate(file, 3_000_000), /changed while it was being read; wait until it is comp/],
    ['written over', () => writeFile(file, table(26)), /changed while it was being read/],
    [
      'replaced',
      async () => rename(await given('other.csv', table(26)), file),
      /was replaced by another file while it was being read/,
    ],
  ];
  it.each(happenings)('is refused when it is %s, and nothing of it is stored', async (_, happen, message) => {
    file = await given('table.csv', table(25));
    const before = await trace();
    const { code, said, told } = await loadMeanwhile(file, happen);
    expect(told).toMatch(message);
    expect(told).toContain('table.csv');
    expect(told).toContain('Nothing of it was stored.');
    expect({ code, said }).toEqual({ code: 2, said: '' });
    expect(await trace()).toEqual(before);
  });
});

describe('a load that is broken off', () => {
  it('leaves nothing when somebody presses Ctrl-C', async () => {
    file = await given('table.csv', table(25));
    const before = await trace();
    const ended = await loadMeanwhile(file, (child) => child.kill('SIGINT'));
    expect(ended).toMatchObject({ code: null, signal: 'SIGINT', said: '' });
    await expect.poll(() => trace()).toEqual(before);
  });

  it('says so and leaves nothing when the database goes away', async () => {
    file = await given('table.csv', table(25));
    const before = await trace();
    const ended = await loadMeanwhile(file, () =>
      database.query(
        'select pg_terminate_backend(pid) from pg_stat_progress_copy where datname = current_database()',
      ),
    );
    expect(ended.told).toMatch(
      /table\.csv: the database went away before it confirmed .*load the file again/,
    );
    expect(ended).toMatchObject({ code: 1, said: '' });
    await expect.poll(() => trace()).toEqual(before);
  });

  it('is whole when it is begun again', async () => {
    file = await given('table.csv', table(25));
    const ended = await loadMeanwhile(file, () => undefined);
    expect(ended).toMatchObject({ code: 0, said: expect.stringContaining(`${quarters} stored`) });
  });
});
