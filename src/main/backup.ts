import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeBackup } from '../platform/backup/write-backup.ts';
import type { Command } from '../platform/command.ts';
import { fileCommand } from './file-command.ts';

/** Never over an existing file: a backup that fails half way must not cost the last good one. */
export const backup: Command = fileCommand({
  verb: 'backup',
  summary: 'write everything to one file (backup FILE; --scotland: of the real instance)',
  run: async ({ path, database, store, place }, output) => {
    if (existsSync(path)) {
      output.tell(`${path} exists already. Name a new file.`);
      return 1;
    }
    const { tables, files = [], lostFiles = [] } = await writeBackup(database, store, resolve(path));
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    output.say(`${path}: ${tables.length} tables, ${rows} rows, ${files.length} files from ${place}`);
    for (const sha256 of lostFiles) output.tell(`NOT in it: file ${sha256}, which is missing or damaged`);
    if (lostFiles.length === 0) return 0;
    output.tell('Look for these in earlier backups, and whether the folder of files is the right one.');
    return 1;
  },
});
