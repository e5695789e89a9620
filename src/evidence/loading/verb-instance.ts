import type { CommandOutput } from '../../platform/command.ts';
import type { Database } from '../../platform/database/database.ts';

/** The instance a verb works on, opened for it and migrated. */
export interface VerbInstance {
  database: Database;
  /** The arguments that did not choose the instance. */
  rest: readonly string[];
  close(): Promise<void>;
}

/** Opens the instance that the arguments name; null, with the reason told, where the call is wrong. */
export type OpenVerbInstance = (
  args: readonly string[],
  output: CommandOutput,
) => Promise<VerbInstance | null>;
