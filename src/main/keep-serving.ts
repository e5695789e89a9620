import type { CommandOutput } from '../platform/command.ts';
import { stopRequested } from '../platform/shutdown.ts';
import { type ServerOptions, startServer } from '../main.ts';

/**
 * Serves until somebody asks this process to stop, then stops in order. Exit code 0 after a wished stop, 1 where
 * the database was lost. A stop asked for during the first load ends the process: the load is undone.
 */
export async function keepServing(options: ServerOptions, title: string): Promise<number> {
  const { output } = options;
  const asked = stopRequested();
  const starting = startServer(options);
  const first = await Promise.race([starting, asked]);
  if (typeof first === 'string') return stopWhileStarting(output, first);
  output.say(`${title}: ${first.url}`);
  const end = await Promise.race([asked, first.lost]);
  output.tell(typeof end === 'string' ? `Stopping (${end}) …` : `Commonty cannot go on: ${end.message}`);
  await first.stop();
  return typeof end === 'string' ? 0 : 1;
}

/** The guardian stops PostgreSQL, which rolls the unfinished load back. */
function stopWhileStarting(output: CommandOutput, reason: string): never {
  output.tell(`Stopped (${reason}) before the first load was complete; the next start begins it again.`);
  process.exit(1);
}
