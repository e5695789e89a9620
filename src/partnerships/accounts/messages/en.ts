import { lettersEn } from './letters-en.ts';

/** What the pages and mails about people's accounts say. */
export const en = {
  ...lettersEn,
} as const;
