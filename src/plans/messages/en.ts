import { draftWords } from './draft-en.ts';
import { gapWords } from './gap-en.ts';
import { linkWords } from './link-en.ts';
import { measureWords } from './measure-en.ts';
import { planWords } from './plan-en.ts';

/** Words of plans: those everybody reads, those of the draft and its forms, and what a plan may lack. */
export const en = { ...planWords, ...linkWords, ...draftWords, ...gapWords, ...measureWords } as const;
