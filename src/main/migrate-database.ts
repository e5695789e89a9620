import type { Command } from '../platform/command.ts';
import { openInstance } from '../platform/database/instance-database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { commandConfiguration } from './command-configuration.ts';
import { instanceArgument } from './instance-argument.ts';

export const migrateDatabase: Command = {
  verb: 'migrate',
  summary:
    'bring the tables up to this version, which serving does by itself (--scotland: of the real instance)',
  run: async (args, output) => {
    const { kind, rest } = instanceArgument(args);
    if (rest.length > 0) {
      output.tell(`migrate takes --scotland or nothing, not "${rest[0]}".`);
      return 2;
    }
    const configuration = commandConfiguration(output);
    if (!configuration) return 2;
    const instance = await openInstance(kind, configuration, { report: output.tell, join: true });
    try {
      const applied = await migrate(instance.database);
      for (const name of applied) output.say(`applied ${name}`);
      output.say(`${instance.place}: ${applied.length} applied, up to date`);
      return 0;
    } finally {
      await instance.close();
    }
  },
};
