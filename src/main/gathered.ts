import type { BoardFlags } from '../contributions/board-flags.ts';
import type { DueItems } from '../contributions/due-items.ts';
import type { ThreadLinks } from '../contributions/thread-links.ts';
import { dataRequestDueItems, requestDueItems } from '../partnerships/index.ts';
import { planDueItems, planThreadLinks } from '../plans/index.ts';

/** What each subject hangs on the threads of outcomes. */
export const threadLinks: readonly ThreadLinks[] = [planThreadLinks];

/** What each subject has for the board of a partnership. */
export const boardFlags: readonly BoardFlags[] = [];

/** What each subject waits for from people. */
export const dueItems: readonly DueItems[] = [requestDueItems, dataRequestDueItems, planDueItems];
