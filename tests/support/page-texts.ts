/** A text that a reader of the page meets: seen, or said by a screen reader. */
export interface PageText {
  text: string;
  /** Language of the nearest element that says one. */
  language: string;
  /** `text`, or the name of the attribute it stands in. */
  where: string;
  /** Names and classes of the elements around it, outermost first: `main`, `p.quiet`. */
  path: readonly string[];
}

const spoken = ['alt', 'title', 'aria-label', 'aria-roledescription', 'placeholder', 'content'];
const empty = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'source', 'wbr', 'col']);

/** Every text of a page in its order. `lang` is followed; scripts and addresses are no text. */
export function pageTexts(html: string): PageText[] {
  const found: PageText[] = [];
  const open: { name: string; label: string; language: string }[] = [];
  const add = (text: string, where: string, own?: string) => {
    const language = own ?? open.at(-1)?.language ?? '';
    const path = open.map(({ label }) => label);
    if (text.trim() === '') return;
    const last = found.at(-1);
    // A label broken into lines is one text.
    const goesOn = where === 'text' && path.at(-1) === 'tspan' && last?.path.join() === path.join();
    if (last && goesOn) last.text += ` ${unescaped(text)}`;
    else found.push({ text: unescaped(text), language, where, path });
  };
  const parts = html
    .replace(/<!doctype html>|<(script|style)\b[^]*?<\/\1>/g, '')
    .matchAll(/<(\/?)([a-zA-Z][\w:-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g);
  for (const [, closing, name = '', given = '', closed, text] of parts) {
    if (text !== undefined) add(text, 'text');
    else if (closing) {
      while (open.length > 0 && open.pop()?.name !== name);
    } else {
      const attributes = new Map(
        [...given.matchAll(/([^\s=>/]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      );
      const language = attributes.get('lang') ?? open.at(-1)?.language ?? '';
      for (const key of spoken) {
        const value = attributes.get(key);
        const isAddress = key === 'content' && attributes.get('name') !== 'description';
        if (value !== undefined && !isAddress) add(value, key, language);
      }
      const label = [name, ...(attributes.get('class') ?? '').split(' ')].filter(Boolean).join('.');
      if (!closed && !empty.has(name)) open.push({ name, label, language });
    }
  }
  return found;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
