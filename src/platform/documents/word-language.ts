import type { DocumentLanguage } from './document.ts';

/** What Word calls each (BCP 47, with the country its dictionaries are kept under). */
export const wordLanguages: Readonly<Record<DocumentLanguage, string>> = { en: 'en-GB', gd: 'gd-GB' };
