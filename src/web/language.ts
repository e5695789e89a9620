export type Language = 'en' | 'gd';

/** The same page in another language: Gaelic lives under `/gd`, English at the root. */
export function pathIn(language: Language, path: string): string {
  const bare = path === '/gd' ? '/' : path.startsWith('/gd/') ? path.slice(3) : path;
  if (language === 'en') return bare;
  return bare === '/' ? '/gd' : `/gd${bare}`;
}
