import MarkdownIt, { type Token } from 'markdown-it';

export interface MarkdownHeading {
  level: number;
  id: string;
  text: string;
}

export interface MarkdownPage {
  /** The first `#` heading; it is taken out of the body, since the page shell says it. */
  title: string;
  html: string;
  /** `##` and `###` headings, for a list of contents. */
  headings: MarkdownHeading[];
}

export interface MarkdownOptions {
  /** Turns a link as written in the file (`./wilson.md#limits`) into one of the site. */
  link?: (href: string) => string;
}

/**
 * One of the project's own Markdown pages as HTML: raw HTML is shown as text,
 * headings can be linked to, tables scroll by themselves and have a caption
 * (a paragraph `Table: …` just before, otherwise the heading they stand under).
 * Throws where the file has no title.
 */
export function markdownPage(source: string, options: MarkdownOptions = {}): MarkdownPage {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  const tokens = markdown.parse(source, {});
  const first = tokens.findIndex((token) => token.type === 'heading_open' && token.tag === 'h1');
  if (first === -1)
    throw new Error(`The page has no title. Begin it with "# Title". It begins: ${source.slice(0, 60)}`);
  const title = plainText(tokens[first + 1]);
  tokens.splice(first, 3);

  const headings: MarkdownHeading[] = [];
  const taken = new Map<string, number>();
  const captions: string[] = [];
  let under = title;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.type === 'heading_open') {
      under = plainText(tokens[index + 1]);
      const id = uniqueSlug(under, taken);
      token.attrSet('id', id);
      const level = Number(token.tag.slice(1));
      if (level === 2 || level === 3) headings.push({ level, id, text: under });
    }
    if (token?.type === 'table_open') captions.push(captionBefore(tokens, index) ?? under);
    for (const child of token?.children ?? []) {
      const href = child.type === 'link_open' ? child.attrGet('href') : null;
      if (href !== null && options.link) child.attrSet('href', options.link(String(href)));
    }
  }
  let table = 0;
  markdown.renderer.rules['table_open'] = () => {
    const caption = markdown.utils.escapeHtml(captions[table] ?? under);
    table += 1;
    const id = `table-${table}-caption`;
    return (
      `<div class="table-scroll" role="region" tabindex="0" aria-labelledby="${id}">` +
      `<table class="ds_table table"><caption id="${id}">${caption}</caption>\n`
    );
  };
  markdown.renderer.rules['table_close'] = () => '</table></div>\n';
  markdown.renderer.rules['th_open'] = (list, index) => `<th scope="col"${alignment(list[index])}>`;
  markdown.renderer.rules['td_open'] = (list, index) => `<td${alignment(list[index])}>`;
  return { title, html: markdown.renderer.render(tokens, markdown.options, {}), headings };
}

function plainText(token: Token | undefined): string {
  return (token?.children ?? []).map((child) => child.content).join('');
}

/** Inline styles are forbidden by our own policy, so alignment becomes a class. */
function alignment(token: Token | undefined): string {
  return String(token?.attrGet('style') ?? '').includes('right') ? ' class="table__number"' : '';
}

/** Takes a paragraph `Table: …` out of the page and returns what it says. */
function captionBefore(tokens: Token[], index: number): string | null {
  const text = tokens[index - 2];
  if (tokens[index - 1]?.type !== 'paragraph_close' || !text?.content.startsWith('Table: ')) return null;
  const caption = plainText(text).slice('Table: '.length);
  text.children = [];
  for (const token of tokens.slice(index - 3, index)) token.hidden = true;
  return caption;
}

function uniqueSlug(text: string, taken: Map<string, number>): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const slug = /^[a-z]/.test(words) ? words : `s-${words}`;
  const times = taken.get(slug) ?? 0;
  taken.set(slug, times + 1);
  return times === 0 ? slug : `${slug}-${times + 1}`;
}
