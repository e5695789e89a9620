import { statSync } from 'node:fs';
import { buildScotland, folderReportLines } from '../evidence/index.ts';
import { type Fill, fillInstance } from '../main.ts';
import type { Command, CommandOutput } from '../platform/command.ts';
import { installStatutoryBodies } from '../partnerships/index.ts';
import type { Configuration } from '../platform/configuration.ts';
import type { Database } from '../platform/database/database.ts';
import { openInstance, prepareInstance } from '../platform/database/instance-database.ts';
import { StartProblem } from '../platform/start-problem.ts';
import { commandConfiguration } from './command-configuration.ts';
import { keepServing } from './keep-serving.ts';

const help = [
  'commonty scotland FOLDER                build the real Scotland from official files, then serve it',
  'commonty scotland FOLDER --build-only   build it and stop; exit code 1 where a file is wrong',
  'commonty scotland                       serve what was built',
  '',
  'Files are recognised by their content, in the folder and all folders in it; docs/data says where each is',
  'published. Running it again with the same or more files is safe.',
];

/** `commonty scotland`, which is `npm run scotland -- FOLDER`. */
export const scotland: Command = {
  verb: 'scotland',
  summary: 'build the real Scotland from a folder of official files, and serve it',
  run: async (args, output) => {
    const folders = args.filter((argument) => !argument.startsWith('--'));
    const options = args.filter((argument) => argument.startsWith('--'));
    const buildOnly = options.includes('--build-only');
    const wrong = options.find((option) => option !== '--build-only') ?? folders[1];
    if (wrong !== undefined || (buildOnly && folders.length === 0)) {
      if (wrong !== '--help')
        output.tell(wrong ? `scotland takes no "${wrong}".` : '--build-only needs a folder.');
      for (const line of help) output.tell(line);
      return wrong === '--help' ? 0 : 2;
    }
    const configuration = commandConfiguration(output);
    if (!configuration) return 2;
    if (folders[0] !== undefined && !statSync(folders[0], { throwIfNoEntry: false })?.isDirectory()) {
      output.tell(`${folders[0]} is no folder.`);
      return 2;
    }
    const build = builder(folders[0] ?? null, output);
    if (buildOnly) {
      await buildAndStop(configuration, output, build.fill);
      return build.complete() ? 0 : 1;
    }
    const { fill } = build;
    return keepServing({ kind: 'real', seed: null, configuration, output, fill }, 'Scotland');
  },
};

function builder(folder: string | null, output: CommandOutput): { fill: Fill; complete(): boolean } {
  let complete = true;
  return {
    complete: () => complete,
    fill: async (database, ready, progress) => {
      if (folder === null) {
        if (ready) return reportBodies(database, output);
        throw new StartProblem(
          'No Scotland has been built here yet. Name the folder with the official files: ' +
            'npm run scotland -- FOLDER. docs/data says where each is published.',
        );
      }
      const report = await buildScotland(database, folder, progress);
      for (const line of folderReportLines(report)) output.say(line);
      complete = report.failed.length === 0;
      if (report.loaded.length === 0 && !ready)
        throw new StartProblem(`Nothing of ${folder} could be loaded; nothing is shown.`);
      await reportBodies(database, output);
    },
  };
}

/** Bodies that the law makes partners, those of a later release too. */
async function reportBodies(database: Database, output: CommandOutput): Promise<void> {
  const { bodies, proposals } = await installStatutoryBodies(database);
  if (bodies > 0)
    output.say(
      `${bodies} bodies that the law makes partners were registered, and ${proposals} memberships proposed. Each partnership confirms or corrects its own.`,
    );
}

async function buildAndStop(configuration: Configuration, output: CommandOutput, fill: Fill): Promise<void> {
  const instance = await openInstance('real', configuration, { report: output.tell, join: true });
  try {
    await prepareInstance(instance, 'real', null);
    output.tell(`Data: ${instance.place}`);
    await fillInstance(instance.database, { fill, output });
  } finally {
    await instance.close();
  }
}
