import type { Command } from '../platform/command.ts';
import type { FirstLoad } from '../main.ts';
import { commandConfiguration } from './command-configuration.ts';
import { keepServing } from './keep-serving.ts';

/** `commonty serve`, which is `npm start`. `generate` makes the country for a seed. */
export function serve(generate: (seed: number) => FirstLoad): Command {
  return {
    verb: 'serve',
    summary: 'serve the demonstration country (npm start)',
    run: async (args, output) => {
      if (args.length > 0) {
        output.tell(`serve takes no "${args[0]}". Settings come from the environment; see docs/running.md.`);
        return 2;
      }
      const configuration = commandConfiguration(output);
      if (!configuration) return 2;
      const firstLoad = generate(configuration.seed);
      return keepServing(
        { kind: 'demonstration', configuration, output, firstLoad },
        'The demonstration country',
      );
    },
  };
}
