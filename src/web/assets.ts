import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedEncoding, type ContentEncoding, compress } from './encoding.ts';
import { packageRoot } from './package-root.ts';
import { styleSheet } from './style-sheet.ts';
import { securityHeaders } from './security-headers.ts';

export interface AssetSource {
  /** Name at the end of its URL: `commonty.css`. */
  name: string;
  contentType: string;
  read(): Uint8Array;
}

export interface Assets {
  /** `/assets/<hash>/commonty.css`: a changed file has another address, so it may be kept for ever. */
  url(name: string): string;
  /** Style sheets of every page, in order. */
  stylesheets: readonly string[];
  /** Headers every page is sent with: they point browsers that can at what may be fetched ahead. */
  pageHeaders: Readonly<Record<string, string>>;
  /** Answers `/assets/…`; 404 for any address it did not give out. */
  respond(path: string, acceptEncoding: string | null | undefined): Response;
}

const css = 'text/css; charset=utf-8';

/**
 * A page is fetched when its link has been pointed at for a moment (HTML standard, speculation
 * rules); never a file, nor a page that answers a search.
 */
const prefetchRules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: '/*\\?*q=*' } },
          { not: { selector_matches: '[download]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};

const ownSources: readonly AssetSource[] = [
  fromFile(
    'design-system.css',
    css,
    'node_modules/@scottish-government/design-system/dist/css/design-system.min.css',
  ),
  {
    name: 'commonty.css',
    contentType: css,
    read: () =>
      new TextEncoder().encode(
        ['colours', 'page', 'parts', 'charts', 'layouts', 'print'].map(styleSheet).join('\n'),
      ),
  },
  fromFile('pages.css', css, 'src/web/styles/pages.css'),
  {
    name: 'prefetch.json',
    contentType: 'application/speculationrules+json',
    read: () => new TextEncoder().encode(JSON.stringify(prefetchRules)),
  },
  fromFile('icon.svg', 'image/svg+xml', 'src/web/styles/icon.svg'),
];

function fromFile(name: string, contentType: string, path: string): AssetSource {
  return { name, contentType, read: () => readFileSync(join(packageRoot(), path)) };
}

/** Reads, hashes and compresses every asset once, at start. */
export function createAssets(sources: readonly AssetSource[] = ownSources): Assets {
  const urls = new Map<string, string>();
  const files = new Map<
    string,
    { contentType: string; bodies: Record<ContentEncoding, Uint8Array<ArrayBuffer>> }
  >();
  for (const source of sources) {
    const identity = withoutSourceMap(source.read());
    const hash = createHash('sha256').update(identity).digest('hex').slice(0, 16);
    const url = `/assets/${hash}/${source.name}`;
    urls.set(source.name, url);
    const bodies = { identity, gzip: compress(identity, 'gzip', 11), br: compress(identity, 'br', 11) };
    files.set(url, { contentType: source.contentType, bodies });
  }
  const url = (name: string) => {
    const found = urls.get(name);
    if (found === undefined)
      throw new Error(`No asset is called "${name}". There are: ${[...urls.keys()].join(', ')}.`);
    return found;
  };
  return {
    url,
    pageHeaders: urls.has('prefetch.json') ? { 'Speculation-Rules': `"${url('prefetch.json')}"` } : {},
    stylesheets: [...urls.keys()].filter((name) => name.endsWith('.css')).map(url),
    respond(path, acceptEncoding) {
      const file = files.get(path);
      if (file === undefined)
        return new Response('No such file.\n', { status: 404, headers: securityHeaders });
      const encoding = acceptedEncoding(acceptEncoding);
      return new Response(file.bodies[encoding], {
        headers: {
          ...securityHeaders,
          'Content-Type': file.contentType,
          'Cache-Control': 'public, max-age=31536000, immutable',
          Vary: 'Accept-Encoding',
          ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
        },
      });
    },
  };
}

/** The design system's sheet points at a map we do not serve; a browser's tools would ask for it. */
function withoutSourceMap(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(text.replace(/\/\*# sourceMappingURL=.*?\*\//g, ''));
}
