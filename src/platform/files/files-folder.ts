import { join } from 'node:path';
import type { Configuration } from '../configuration.ts';
import type { InstanceKind } from '../database/instance-kind.ts';

/** Where an instance's files are kept: those of the demonstration and of the real Scotland never lie together. */
export function filesFolder({ filesFolder }: Pick<Configuration, 'filesFolder'>, kind: InstanceKind): string {
  return join(filesFolder, kind === 'real' ? 'scotland' : 'demonstration');
}
