import type { FreeText } from '../contributions/free-text.ts';
import { partnershipTexts } from '../partnerships/index.ts';
import { planTexts } from '../plans/index.ts';
import { boardTexts, reportTexts } from '../thread/index.ts';

/** Where people type words that may name somebody, in every subject. */
export const freeTexts: readonly FreeText[] = [
  ...partnershipTexts,
  ...planTexts,
  ...boardTexts,
  ...reportTexts,
];
