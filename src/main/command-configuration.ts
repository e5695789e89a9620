import { resolve } from 'node:path';
import type { CommandOutput } from '../platform/command.ts';
import { type Configuration, readConfiguration } from '../platform/configuration.ts';
import { packageRoot } from '../platform/package-root.ts';

/** The configuration of this process; null, with every mistake told, where it is wrong. */
export function commandConfiguration(output: CommandOutput): Configuration | null {
  const result = readConfiguration(process.env, home());
  if (result.ok) return result.value;
  output.tell('The environment holds mistakes:');
  for (const mistake of result.problem) output.tell(`  ${mistake}`);
  return null;
}

/** A checkout keeps its data in its own var; the installed package in that of the folder it is called from. */
function home(): string {
  const root = packageRoot();
  return root.split('/').includes('node_modules') ? resolve('.') : root;
}
