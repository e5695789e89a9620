import { actionWords } from './action-en.ts';
import { actionFormWords } from './action-form-en.ts';
import { draftWords } from './draft-en.ts';
import { gapWords } from './gap-en.ts';
import { linkWords } from './link-en.ts';
import { matterWords } from './matter-en.ts';
import { measureWords } from './measure-en.ts';
import { planWords } from './plan-en.ts';
import { promiseWords } from './promise-en.ts';
import { roundWords } from './round-en.ts';

/** Words of plans: those everybody reads, those of the draft and its forms, what a plan may lack, promises and rounds. */
export const en = {
  ...planWords,
  ...actionWords,
  ...actionFormWords,
  ...linkWords,
  ...draftWords,
  ...gapWords,
  ...matterWords,
  ...measureWords,
  ...promiseWords,
  ...roundWords,
} as const;
