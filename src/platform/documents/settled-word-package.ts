import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest moment that a ZIP can say. */
const zipEpoch = '1980-01-01T00:00:00';

/**
 * The same package with what the library makes up each time put right: names of links are numbered, moments are those
 * told, and the language of the document is said where programs look for it.
 */
export function settledWordPackage(
  bytes: Uint8Array,
  { language, madeOn }: { language: string; madeOn: string },
): Uint8Array {
  const parts = unzipSync(bytes);
  const names = new Map<string, string>();
  const settled = Object.entries(parts)
    .toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
    .map(([path, content]): [string, Uint8Array] => {
      if (!/\.(xml|rels)$/.test(path)) return [path, content];
      const text = strFromU8(content).replace(/"(rId[\w-]*[a-z_-][\w-]*)"/g, (_, made: string) => {
        const name = names.get(made) ?? `link${names.size + 1}`;
        names.set(made, name);
        return `"${name}"`;
      });
      if (path === 'docProps/core.xml') return [path, strToU8(coreOf(text, language, madeOn))];
      return [path, strToU8(withOwnNumbers(text))];
    });
  return zipSync(Object.fromEntries(settled), { mtime: zipEpoch, level: 6 });
}

/** Programs expect the list of content types first (Open Packaging Conventions); links are numbered as they are read. */
function order(path: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/footnotes.xml'];
  const index = first.indexOf(path);
  return index === -1 ? first.length : index;
}

/** The library counts bookmarks and pictures through all the files it ever wrote. */
function withOwnNumbers(text: string): string {
  const bookmarks = new Map<string, number>();
  let pictures = 0;
  return text
    .replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g, (_, before: string, made: string) => {
      const number = bookmarks.get(made) ?? bookmarks.size + 1;
      bookmarks.set(made, number);
      return `${before}${number}"`;
    })
    .replace(/(<wp:docPr [^>]*?id=")\d+"/g, (_, before: string) => {
      pictures += 1;
      return `${before}${pictures}"`;
    });
}

function coreOf(text: string, language: string, madeOn: string): string {
  return text
    .replace(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, `$1${madeOn}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}
