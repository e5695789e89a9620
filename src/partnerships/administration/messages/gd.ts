import type { en } from './en.ts';

/** Waits for a translator. English copied in would count as missing. */
export const gd: Partial<Record<keyof typeof en, string>> = {};
