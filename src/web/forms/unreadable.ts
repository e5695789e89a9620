import type { Text } from './field.ts';

/** Why a request is no form of ours: nothing in it can be shown again. */
export interface Unreadable {
  kind: 'unreadable';
  status: 400 | 413 | 415;
  message: Text;
}

export function unreadable(status: Unreadable['status'], message: Text): Unreadable {
  return { kind: 'unreadable', status, message };
}
