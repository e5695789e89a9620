import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { acceptedEncoding, type ContentEncoding, compress } from './encoding.ts';
import { mapSources } from './map-sources.ts';
import { packageRoot } from '../platform/package-root.ts';
import { styleSheet } from './style-sheet.ts';
import { securityHeaders } from './security-headers.ts';

export interface AssetSource {
  /** Name at the end of its URL: `commonty.css`. */
  name: string;
  contentType: string;
  /** Files of one folder share its address, so that they may name each other: `./maplibre-gl.mjs`, `../kernel/…`. */
  folder?: string;
  read(): Uint8Array;
}

export interface Assets {
  /**
   * `/assets/<hash>/commonty.css`: a changed file has another address, so it may be kept for ever. A file of a folder
   * is asked for as `map/browser/commonty-map.js`, and its hash is that of all files of the folder.
   */
  url(name: string): string;
  /** Style sheets of every page, in order. */
  stylesheets: readonly string[];
  /** Headers every page is sent with: they point browsers that can at what may be fetched ahead. */
  pageHeaders: Readonly<Record<string, string>>;
  /** Answers `/assets/…`; 404 for any address it did not give out. */
  respond(path: string, acceptEncoding: string | null | undefined): Response;
}

type Body = Uint8Array<ArrayBuffer>;

const css = 'text/css; charset=utf-8';

/** Brotli's last steps take seconds over a megabyte, for a few per cent. */
const largeFrom = 200_000;

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

/** A function, so that whoever only imports this module needs no file of it. */
const ownSources = (): readonly AssetSource[] => [
  {
    name: 'design-system.css',
    contentType: css,
    // Resolved, since npm puts an installed package's own packages beside it.
    read: () =>
      readFileSync(
        createRequire(import.meta.url).resolve(
          '@scottish-government/design-system/dist/css/design-system.min.css',
        ),
      ),
  },
  {
    name: 'commonty.css',
    contentType: css,
    read: () =>
      new TextEncoder().encode(
        [
          'colours',
          'page',
          'parts',
          'charts',
          'layouts',
          'working',
          'forms',
          'account',
          'administration',
          'groups',
          'duties',
          'thread',
          'print',
        ]
          .map(styleSheet)
          .join('\n'),
      ),
  },
  fromFile('pages.css', css, 'src/web/styles/pages.css'),
  {
    name: 'prefetch.json',
    contentType: 'application/speculationrules+json',
    read: () => new TextEncoder().encode(JSON.stringify(prefetchRules)),
  },
  fromFile('icon.svg', 'image/svg+xml', 'src/web/styles/icon.svg'),
  ...mapSources(),
];

function fromFile(name: string, contentType: string, path: string): AssetSource {
  return { name, contentType, read: () => readFileSync(join(packageRoot(), path)) };
}

/** Reads and hashes every asset once, at start; compresses one when it is first asked for. */
export function createAssets(sources: readonly AssetSource[] = ownSources()): Assets {
  const urls = new Map<string, string>();
  const files = new Map<string, { contentType: string; body(encoding: ContentEncoding): Body }>();
  const read = sources.map((source) => ({ source, bytes: withoutSourceMap(source.read()) }));
  for (const { source, bytes } of read) {
    const { folder } = source;
    const hashed =
      folder === undefined
        ? [bytes]
        : read.flatMap((one) => (one.source.folder === folder ? [one.bytes] : []));
    const name = folder === undefined ? source.name : `${folder}/${source.name}`;
    const url = `/assets/${hashOf(hashed)}/${name}`;
    urls.set(name, url);
    files.set(url, { contentType: source.contentType, body: compressedOnce(bytes) });
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
    stylesheets: [...urls.keys()].filter((name) => /^[^/]+\.css$/.test(name)).map(url),
    respond(path, acceptEncoding) {
      const file = files.get(path);
      if (file === undefined)
        return new Response('No such file.\n', { status: 404, headers: securityHeaders });
      const encoding = acceptedEncoding(acceptEncoding);
      return new Response(file.body(encoding), {
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

function hashOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}

function compressedOnce(bytes: Body): (encoding: ContentEncoding) => Body {
  const kept = new Map<ContentEncoding, Body>();
  return (encoding) => {
    const body = kept.get(encoding) ?? compress(bytes, encoding, bytes.length < largeFrom ? 11 : 9);
    kept.set(encoding, body);
    return body;
  };
}

/** Style sheets and scripts point at source maps we do not serve; a browser's tools would ask for them. */
function withoutSourceMap(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    text.replace(/\/\*# sourceMappingURL=.*?\*\/|^\/\/# sourceMappingURL=.*$/gm, ''),
  );
}
