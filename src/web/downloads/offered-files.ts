import type { Download } from '../components/download-links.tsx';

/** Links to the files of a table: `path` is the page's without an ending, `query` begins with `?` or is empty. */
export function tableDownloads(path: string, query = ''): Download[] {
  return [link('CSV', path, query), link('XLSX', path, query), link('JSON', path, query)];
}

/** Links to the files of a chart. */
export function chartDownloads(path: string, query = ''): Download[] {
  return [link('SVG', path, query), link('PNG', path, query)];
}

function link(format: string, path: string, query: string): Download {
  return { format, href: `${path}.${format.toLowerCase()}${query}` };
}
