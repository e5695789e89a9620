import type { RouteTable } from './route-table.ts';

export interface WalkedPage {
  /** The router's pattern, with the ending of a file beside its page. */
  kind: string;
  pattern: string;
  path: string;
  /** The page that leads there. */
  by: string;
  status: number;
  /** Null where it is a file. */
  html: string | null;
}

export interface Walk {
  table: RouteTable;
  from: readonly string[];
  /** Kinds known by now, those of earlier walks too: a page that leads to none but these has no news. */
  known: Set<string>;
  /** How many pages of a kind may lead to nothing new before the rest of it is left out; 0 leaves out all of it. */
  patience(path: string): number;
  open(path: string): Promise<Response>;
}

interface Kind {
  pattern: string;
  waiting: string[];
  opened: number;
  barren: number;
}

/** Opens what can be reached by links, kinds of page that were opened least first. */
export async function walk({ table, from, known, patience, open }: Walk): Promise<WalkedPage[]> {
  const kinds = new Map<string, Kind>();
  const heard = new Map<string, string>();
  const found: WalkedPage[] = [];
  /** Whether it is of a kind nobody knew. */
  const hear = (address: string, on: string, by?: 'form'): boolean => {
    const path = address.split('?', 1)[0] ?? '';
    const pattern = table.patternOf(path, by);
    if (pattern === null || heard.has(address) || patience(path) === 0) return false;
    heard.set(address, on);
    const name = `${pattern}${/\.[a-z]+$/.exec(path)?.[0] ?? ''}`;
    const kind = kinds.get(name) ?? { pattern, waiting: [], opened: 0, barren: 0 };
    kinds.set(name, kind);
    kind.waiting.push(address);
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  };
  const next = () => {
    let least: [string, Kind] | null = null;
    for (const [name, kind] of kinds) {
      const [first] = kind.waiting;
      if (first === undefined || kind.barren >= patience(first)) continue;
      if (least === null || kind.opened < least[1].opened) least = [name, kind];
    }
    return least;
  };
  for (const address of from) hear(address, address);
  for (let one = next(); one !== null; one = next()) {
    const [name, kind] = one;
    const path = kind.waiting.shift() ?? '';
    const response = await open(path);
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    const html = isPage ? await response.text() : null;
    if (html === null) await response.arrayBuffer();
    found.push({
      kind: name,
      pattern: kind.pattern,
      path,
      by: heard.get(path) ?? '',
      status: response.status,
      html,
    });
    const to = response.headers.get('Location');
    const news = [
      ...(to === null ? [] : [hear(localPath(to), path)]),
      ...linksOf(html ?? '').map((link) => hear(link, path)),
      ...formsOf(html ?? '').map((action) => hear(action, path, 'form')),
    ];
    kind.opened += 1;
    kind.barren = news.includes(true) ? 0 : kind.barren + 1;
  }
  return found;
}

/** Where a reader of the page, or a script of it, can go: links, searches and what elements of ours fetch. */
function linksOf(html: string): string[] {
  const linked = [...html.matchAll(/\s(?:href|src|data-[\w-]+)="(\/[^"#]*)/g)].map(([, path = '']) => path);
  const searches = [...html.matchAll(/<form\b[^>]*>/g)].flatMap(([form]) =>
    /method="post"/.test(form) ? [] : addressesOf(form),
  );
  return [...linked, ...searches].map(unescaped);
}

/** Where the page's buttons and forms act; some can be opened as well. */
function formsOf(html: string): string[] {
  return [...html.matchAll(/<form\b[^>]*method="post"[^>]*>/g)]
    .flatMap(([form]) => addressesOf(form))
    .map(unescaped);
}

function addressesOf(form: string): string[] {
  return [...form.matchAll(/action="(\/[^"#]*)/g)].map(([, path = '']) => path);
}

function unescaped(path: string): string {
  return path.replaceAll('&amp;', '&');
}

function localPath(address: string): string {
  const { pathname, search } = new URL(address, 'http://localhost');
  return `${pathname}${search}`;
}
