import { inviteFromCommandLine, inviteUsage, readInviteArguments } from '../partnerships/index.ts';
import { roles } from '../platform/authorisation/role.ts';
import type { Command } from '../platform/command.ts';
import { openInstance } from '../platform/database/instance-database.ts';
import { claimInstance, readInstance } from '../platform/database/instance-kind.ts';
import { migrate } from '../platform/database/migrate.ts';
import { commandConfiguration } from './command-configuration.ts';
import { instanceArgument } from './instance-argument.ts';

/** `commonty invite`: makes the first account possible, and any other. Works beside a running server. */
export const invite: Command = {
  verb: 'invite',
  summary: 'invite somebody by mail, the first administrator for one',
  run: async (args, output) => {
    if (args.includes('--help') || args.includes('-h')) {
      for (const line of help) output.say(line);
      return 0;
    }
    const { kind, rest } = instanceArgument(args);
    const asked = readInviteArguments(rest);
    if ('wrong' in asked) {
      for (const line of asked.wrong) output.tell(line);
      output.tell(inviteUsage);
      return 2;
    }
    const configuration = commandConfiguration(output);
    if (!configuration) return 2;
    const instance = await openInstance(kind, configuration, { report: output.tell, join: true });
    try {
      await migrate(instance.database);
      // A demonstration is made from a seed, which the first start decides.
      if (kind === 'demonstration' && (await readInstance(instance.database)) === null) {
        output.tell(
          'There is no demonstration yet. Start it once (npm start), then invite; or say --scotland.',
        );
        return 1;
      }
      await claimInstance(instance.database, kind, null);
      const { baseUrl, mailServer } = configuration;
      return await inviteFromCommandLine(
        { database: instance.database, baseUrl, mails: mailServer !== null },
        asked,
        output,
      );
    } finally {
      await instance.close();
    }
  },
};

const help = [
  inviteUsage,
  '',
  'Makes an invitation and prints its link. Whoever opens the link and accepts gets the role, and an account where',
  'they have none. It is mailed as well where COMMONTY_SMTP_URL is set.',
  '',
  `--role ROLE         ${roles.join(', ')}`,
  '--partnership CODE  for one partnership, by the code of its council area; without it, for the whole nation',
  '--scotland          into the real instance instead of that of npm start',
];
