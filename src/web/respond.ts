import { createHash } from 'node:crypto';
import { acceptedEncoding, compress, type ContentEncoding } from './encoding.ts';
import { pageBytes } from './page-bytes.ts';
import { securityHeaders } from './security-headers.ts';
import { utf8Bytes } from './utf8-bytes.ts';

export interface ResponseOptions {
  status?: number;
  /** Extra headers, `Content-Disposition` for one; they win over those set here. */
  headers?: Readonly<Record<string, string>>;
  /** Told to browsers and shared caches: asked about again every time unless told otherwise. */
  cacheControl?: string;
}

/** What can be rendered: a JSX node, or text that is HTML already. */
export interface Renderable {
  toString(): string | Promise<string>;
}

/** A page as a response: doctype, compression, an ETag that answers 304 where nothing changed. */
export async function respondWithPage(
  request: Request,
  page: Renderable,
  options: ResponseOptions = {},
): Promise<Response> {
  const { bytes, digest } = await pageBytes('<!doctype html>\n', () => page.toString());
  return respond(request, bytes, digest, encodingFor(request, bytes), 'text/html; charset=utf-8', options);
}

/** Any text (CSV, JSON, SVG, HTML) as a response, with the same compression and ETag. */
export function respondWithText(
  request: Request,
  text: string,
  contentType: string,
  options: ResponseOptions = {},
): Response {
  const bytes = utf8Bytes(text);
  return respond(request, bytes, digestOf(bytes), encodingFor(request, bytes), contentType, options);
}

/** Bytes that are compressed already (a workbook, a picture), with an ETag. */
export function respondWithBytes(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  options: ResponseOptions = {},
): Response {
  return respond(request, bytes, digestOf(bytes), 'identity', contentType, options);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** Few bytes grow when they are compressed. */
function encodingFor(request: Request, bytes: Uint8Array): ContentEncoding {
  return bytes.length < 860 ? 'identity' : acceptedEncoding(request.headers.get('Accept-Encoding'));
}

function respond(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  digest: string,
  encoding: ContentEncoding,
  contentType: string,
  options: ResponseOptions,
): Response {
  // Weak, since one page is the same page however it is compressed.
  const etag = `W/"${digest}"`;
  const status = options.status ?? 200;
  const shared = {
    ...securityHeaders,
    ETag: etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': options.cacheControl ?? 'no-cache',
    ...options.headers,
  };
  if (status === 200 && matches(request.headers.get('If-None-Match'), etag)) {
    return new Response(null, { status: 304, headers: shared });
  }
  return new Response(compress(bytes, encoding, 5), {
    status,
    headers: {
      ...shared,
      'Content-Type': contentType,
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    },
  });
}

/** A file to keep: named, and the browser is told to save it. The name must be plain ASCII. */
export function respondWithDownload(
  request: Request,
  text: string,
  contentType: string,
  fileName: string,
): Response {
  const headers = { 'Content-Disposition': `attachment; filename="${fileName.replace(/[^\w.-]+/g, '-')}"` };
  return respondWithText(request, text, contentType, { headers });
}

/** Whether what the caller has is what it would get. */
export function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const bare = etag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === bare);
}
