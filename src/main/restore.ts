import { resolve } from 'node:path';
import { restoreBackup } from '../platform/backup/restore-backup.ts';
import type { Command } from '../platform/command.ts';
import { migrate } from '../platform/database/migrate.ts';
import { fileCommand } from './file-command.ts';

export const restore: Command = fileCommand({
  verb: 'restore',
  summary: 'fill an empty database from a backup (restore FILE; --scotland: the real instance)',
  run: async ({ path, database, store, kind, place }, output) => {
    const { tables, files = [] } = await restoreBackup(database, store, resolve(path), kind);
    const applied = await migrate(database);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    output.say(
      `${place}: ${tables.length} tables, ${rows} rows, ${files.length} files restored from ${path} and proved equal to it`,
    );
    for (const name of applied) output.say(`applied ${name}, which is newer than the backup`);
    return 0;
  },
});
