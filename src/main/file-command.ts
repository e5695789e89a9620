import { filesFolder } from '../platform/files/files-folder.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { createFolderStore } from '../platform/files/folder-store.ts';
import type { Command, CommandOutput } from '../platform/command.ts';
import type { Database } from '../platform/database/database.ts';
import { openInstance } from '../platform/database/instance-database.ts';
import type { InstanceKind } from '../platform/database/instance-kind.ts';
import { commandConfiguration } from './command-configuration.ts';
import { instanceArgument } from './instance-argument.ts';

interface FileTask {
  path: string;
  kind: InstanceKind;
  database: Database;
  /** The files of that instance. */
  store: FileStore;
  place: string;
}

/** A verb that takes one file and the database of an instance, running or not. */
export function fileCommand(command: {
  verb: string;
  summary: string;
  run(task: FileTask, output: CommandOutput): Promise<number>;
}): Command {
  const { verb, summary } = command;
  return {
    verb,
    summary,
    run: async (args, output) => {
      const { kind, rest } = instanceArgument(args);
      const [path] = rest;
      if (path === '--help') {
        output.say(`commonty ${verb} FILE [--scotland]: ${summary}`);
        return 0;
      }
      if (path === undefined || rest.length > 1 || path.startsWith('-')) {
        output.tell(`Say one file: commonty ${verb} FILE [--scotland]`);
        return 2;
      }
      const configuration = commandConfiguration(output);
      if (!configuration) return 2;
      const instance = await openInstance(kind, configuration, { report: output.tell, join: true });
      try {
        const store = createFolderStore(filesFolder(configuration, kind));
        const { database, place } = instance;
        return await command.run({ path, kind, database, store, place }, output);
      } finally {
        await instance.close();
      }
    },
  };
}
