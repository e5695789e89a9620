import type { OpenVerbInstance } from '../evidence/index.ts';
import { openInstance, prepareInstance } from '../platform/database/instance-database.ts';
import { commandConfiguration } from './command-configuration.ts';

/**
 * The real instance, for verbs that bring official figures in: they never go into the demonstration, so there is
 * nothing to choose; `--scotland` may be said all the same.
 */
export const openRealInstance: OpenVerbInstance = async (args, output) => {
  const configuration = commandConfiguration(output);
  if (!configuration) return null;
  const instance = await openInstance('real', configuration, { report: output.tell, join: true });
  try {
    await prepareInstance(instance, 'real', null);
  } catch (problem) {
    await instance.close();
    throw problem;
  }
  return {
    database: instance.database,
    rest: args.filter((argument) => argument !== '--scotland'),
    close: instance.close,
  };
};
