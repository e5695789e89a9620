import type { InstanceKind } from '../platform/database/instance-kind.ts';

/** `--scotland` anywhere among the arguments means the real instance; otherwise that of `npm start`. */
export function instanceArgument(args: readonly string[]): { kind: InstanceKind; rest: string[] } {
  return {
    kind: args.includes('--scotland') ? 'real' : 'demonstration',
    rest: args.filter((argument) => argument !== '--scotland'),
  };
}
