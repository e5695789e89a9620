import type { en } from './en.ts';

/** Only what is certain: the rest goes out in English and says so. */
export const gd: Partial<Record<keyof typeof en, string>> = {
  partnership: 'Com-pàirteachas: {name}',
};
