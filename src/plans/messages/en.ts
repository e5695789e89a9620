import { draftWords } from './draft-en.ts';
import { gapWords } from './gap-en.ts';
import { linkWords } from './link-en.ts';
import { measureWords } from './measure-en.ts';
import { planWords } from './plan-en.ts';
import { promiseWords } from './promise-en.ts';

/** Words of plans: those everybody reads, those of the draft and its forms, what a plan may lack, and promises. */
export const en = {
  ...planWords,
  ...linkWords,
  ...draftWords,
  ...gapWords,
  ...measureWords,
  ...promiseWords,
} as const;
