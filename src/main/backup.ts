import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeBackup } from '../platform/backup/write-backup.ts';
import type { Command } from '../platform/command.ts';
import { fileCommand } from './file-command.ts';

/** Never over an existing file: a backup that fails half way must not cost the last good one. */
export const backup: Command = fileCommand({
  verb: 'backup',
  summary: 'write everything to one file (backup FILE; --scotland: of the real instance)',
  run: async ({ path, database, place }, output) => {
    if (existsSync(path)) {
      output.tell(`${path} exists already. Name a new file.`);
      return 1;
    }
    const { tables } = await writeBackup(database, resolve(path));
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    output.say(`${path}: ${tables.length} tables, ${rows} rows from ${place}`);
    return 0;
  },
});
