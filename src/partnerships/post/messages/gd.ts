import type { en } from './en.ts';

/** Only what is certain: the rest is shown in English and marked so. */
export const gd: Partial<Record<keyof typeof en, string>> = {
  'preferences.save': 'Sàbhail',
  'mail.to': 'Gu',
  'mail.text': 'Teacsa',
};
