import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../platform/package-root.ts';
import { type MarkdownPage, markdownPage } from '../web/index.ts';

export interface MethodDocument {
  /** Name of the file without its ending; last part of the address. */
  key: string;
  page: MarkdownPage;
}

/** All pages of docs/methods by title, read and rendered once at start. */
export function readMethodDocuments(folder = join(packageRoot(), 'docs/methods')): MethodDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => ({
      key: name.slice(0, -'.md'.length),
      page: markdownPage(readFileSync(join(folder, name), 'utf8'), { link: siteLink }),
    }))
    .sort((a, b) => a.page.title.localeCompare(b.page.title, 'en'));
}

/** Pages link to each other as files, so that they can be read in the repository too. */
function siteLink(href: string): string {
  return href.replace(/^(?:\.\/)?([a-z0-9-]+)\.md(#.*)?$/, '/methods/$1$2');
}
