import type { Download } from '../../web/index.ts';

/** Links to the files of a document: `path` is its page's without an ending. */
export function documentDownloads(path: string, query = ''): Download[] {
  return [
    { format: 'Word', href: `${path}.docx${query}` },
    { format: 'HTML', href: `${path}.html${query}` },
  ];
}
