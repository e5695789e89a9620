/** Pairs a browser would send of the first post form in this HTML, as our own renderer writes it. */
export function sentPairs(html: string): [string, string][] {
  const form = /<form class="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const pairs: [string, string][] = [];
  const fields =
    /<input ([^>]*?)\/?>|<textarea ([^>]*)>([\s\S]*?)<\/textarea>|<select ([^>]*)>([\s\S]*?)<\/select>/g;
  for (const [, input, area, text, select, options] of form.matchAll(fields)) {
    const attributes = input ?? area ?? select ?? '';
    const name = attribute(attributes, 'name') ?? '';
    if (area !== undefined) pairs.push([name, unescaped(text ?? '')]);
    else if (select !== undefined) {
      const chosen = /<option ([^>]*selected[^>]*)>/.exec(options ?? '')?.[1] ?? '';
      pairs.push([name, attribute(chosen, 'value') ?? '']);
    } else {
      const box = /type="(radio|checkbox)"/.test(attributes);
      if (!/type="file"/.test(attributes) && (!box || /\schecked/.test(attributes)))
        pairs.push([name, attribute(attributes, 'value') ?? '']);
    }
  }
  return pairs;
}

/** The same with some answers changed: a list gives each of its texts, an empty one none. */
export function sentAnew(
  html: string,
  changes: Readonly<Record<string, string | readonly string[]>>,
): [string, string][] {
  const rest = sentPairs(html).filter(([name]) => !Object.hasOwn(changes, name));
  const changed = Object.entries(changes).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return [...rest, ...changed];
}

export function formRequest(pairs: [string, string][], address = 'http://localhost/seats'): Request {
  return new Request(address, { method: 'POST', body: new URLSearchParams(pairs) });
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes);
  return found ? unescaped(found[1] ?? '') : null;
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
