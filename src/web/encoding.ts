import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type ContentEncoding = 'br' | 'gzip' | 'identity';

/** The best encoding the caller accepts; one refused with `;q=0` is not used. */
export function acceptedEncoding(acceptEncoding: string | null | undefined): ContentEncoding {
  if (accepts(acceptEncoding, 'br')) return 'br';
  return accepts(acceptEncoding, 'gzip') ? 'gzip' : 'identity';
}

/** Whether the caller takes this one encoding. */
export function accepts(acceptEncoding: string | null | undefined, encoding: 'br' | 'gzip'): boolean {
  const accepted = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', ...settings] = part.trim().toLowerCase().split(';');
      const quality = settings.find((setting) => setting.trim().startsWith('q='));
      return [name.trim(), quality === undefined ? 1 : Number(quality.trim().slice(2))] as const;
    }),
  );
  return (accepted.get(encoding) ?? accepted.get('*') ?? 0) > 0;
}

/**
 * `quality`: 11 for what is compressed once and kept, 9 for the same where it is large, 5 for what is made for one
 * reader: from 5 on Brotli looks back far enough to find the charts of a page alike, a sixth smaller than at 4 in
 * the same time.
 */
export function compress(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: ContentEncoding,
  quality: 5 | 9 | 11,
): Uint8Array<ArrayBuffer> {
  if (encoding === 'identity') return bytes;
  if (encoding === 'gzip') return gzipSync(bytes, { level: quality === 5 ? 6 : 9 });
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
