import type { Fill } from '../main.ts';
import type { Command } from '../platform/command.ts';
import { commandConfiguration } from './command-configuration.ts';
import { keepServing } from './keep-serving.ts';

export interface Demonstration {
  /** Of the country shown where COMMONTY_SEED names no other. */
  seed: number;
  fill(seed: number): Fill;
}

/** `commonty serve`, which is `npm start`. */
export function serve(demonstration: Demonstration): Command {
  return {
    verb: 'serve',
    summary: 'serve the demonstration country (npm start)',
    run: async (args, output) => {
      if (args.length > 0) {
        output.tell(`serve takes no "${args[0]}". Settings come from the environment; see docs/running.md.`);
        return args[0] === '--help' ? 0 : 2;
      }
      const configuration = commandConfiguration(output);
      if (!configuration) return 2;
      const seed = configuration.seed ?? demonstration.seed;
      const fill = demonstration.fill(seed);
      return keepServing(
        { kind: 'demonstration', seed, configuration, output, fill },
        'The demonstration country',
      );
    },
  };
}
