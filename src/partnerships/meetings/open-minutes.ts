import type { Queries } from '../../platform/database/database.ts';
import { lockMinutes } from './minutes-store.ts';
import type { Minutes } from './minutes.ts';

/** Why nothing more is recorded of a meeting. */
export type NotOpen = { problem: 'none' } | { problem: 'agreed'; on: string };

/** The minutes of a meeting as long as something may be recorded, held until the transaction ends; or why not. */
export async function openMinutes(queries: Queries, meetingId: string): Promise<Minutes | NotOpen> {
  const minutes = await lockMinutes(queries, meetingId);
  if (minutes === null) return { problem: 'none' };
  return minutes.agreedOn === null ? minutes : { problem: 'agreed', on: minutes.agreedOn };
}
