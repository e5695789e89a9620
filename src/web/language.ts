export type Language = 'en' | 'gd';

/** What Unicode's data calls each: it knows the Gaelic months in their genitive. */
export const localeOf = { en: 'en-GB', gd: 'gd' } as const satisfies Record<Language, string>;

/** The same page in another language: Gaelic lives under `/gd`, English at the root. The query stays. */
export function pathIn(language: Language, path: string): string {
  const english = path.replace(/^\/gd(?=[/?#]|$)/, '').replace(/^(?!\/)/, '/');
  if (language === 'en') return english;
  return `/gd${english.replace(/^\/(?=[?#]|$)/, '')}`;
}
