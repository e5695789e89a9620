import { spawnSync } from 'node:child_process';
import type { Timed } from '../ratio.ts';
import { header } from './tidy-file.ts';

export interface PsqlPeer {
  version: string;
  /** `\copy` of the file into a bare table, made beforehand: no keys, no indexes, no checks. */
  copy(path: string): Timed<void>;
}

/** The machine's psql; a string says why there is none. */
export function findPsql(url: string): PsqlPeer | string {
  const psql = (...commands: string[]) =>
    spawnSync(
      'psql',
      ['-X', '-q', '-v', 'ON_ERROR_STOP=1', url, ...commands.flatMap((command) => ['-c', command])],
      {
        encoding: 'utf8',
      },
    );
  const probe = spawnSync('psql', ['--version'], { encoding: 'utf8' });
  if (probe.error) return 'no psql on this machine';
  const columns = header.split(',').map((name, at) => `${name} ${at < 3 ? 'text' : 'float8'}`);
  return {
    version: probe.stdout.trim(),
    copy: (path) => {
      psql('drop table if exists bare', `create table bare (${columns.join(', ')})`, 'checkpoint');
      const start = performance.now();
      const done = psql(`\\copy bare from '${path}' csv header`);
      const milliseconds = performance.now() - start;
      if (done.status !== 0) throw new Error(`psql failed: ${done.stderr}`);
      return { milliseconds, output: undefined };
    },
  };
}
