import type { en } from './en.ts';

/**
 * Gaelic, where a plain, established word is known to us; the rest falls back
 * to English and is marked so. It waits for a translator: do not copy English in.
 */
export const gd: Partial<Record<keyof typeof en, string>> = {
  'nav.places': 'Àiteachan',
  'nav.data': 'Dàta',
  'shell.otherLanguage': 'English',
  'chart.men': 'Fir',
  'chart.women': 'Boireannaich',
  'chart.age': 'Aois',
  'search.button': 'Lorg',
};
