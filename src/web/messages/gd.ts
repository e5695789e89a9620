import type { en } from './en.ts';

/**
 * Gaelic, where a plain, established word is known to us; the rest falls back
 * to English and is marked so. It waits for a translator: do not copy English in.
 */
export const gd: Partial<Record<keyof typeof en, string>> = {
  'figure.interval': '{lower} gu {upper}',
  'figure.missing': 'gun dàta',
  'position.no-data': 'gun dàta',
  'chart.downloads': 'Luchdaich a-nuas',
  'chart.value': 'Luach',
  'map.class': '{from} gu {to}',
  'map.missing': 'gun dàta',
  'pyramid.band': '{from} gu {to}',
  'pagination.next': 'An ath dhuilleag',
  'pagination.page': 'Duilleag {n}',
  'footer.link.accessibility': 'Ruigsinneachd',
  'footer.link.privacy': 'Prìobhaideachd',
  'nav.places': 'Àiteachan',
  'nav.partners': 'Com-pàirtichean',
  'nav.data': 'Dàta',
  'shell.otherLanguage': 'English',
  'chart.men': 'Fir',
  'chart.women': 'Boireannaich',
  'chart.age': 'Aois',
  'search.button': 'Lorg',
};
