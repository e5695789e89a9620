import type { BoardMatter } from '../contributions/board-flags.ts';
import type { Language } from '../web/index.ts';
import type { matterWords } from './messages/matter-en.ts';
import { speak } from './messages/message.ts';

type Why = Extract<keyof typeof matterWords, `matter.${string}.why`>;
export type MatterOfPlans = Why extends `matter.${infer Key}.why` ? Key : never;

/** What flags of plans are one of, in words. */
export function boardMatter(key: MatterOfPlans, language: Language): BoardMatter {
  return {
    key,
    title: (count) =>
      count === 1 ? speak(language, `matter.${key}.one`) : speak(language, `matter.${key}`, { count }),
    why: speak(language, `matter.${key}.why`),
  };
}
