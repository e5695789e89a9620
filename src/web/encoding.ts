import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type ContentEncoding = 'br' | 'gzip' | 'identity';

/** The best encoding the caller accepts; one refused with `;q=0` is not used. */
export function acceptedEncoding(acceptEncoding: string | null | undefined): ContentEncoding {
  const accepted = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', ...settings] = part.trim().toLowerCase().split(';');
      const quality = settings.find((setting) => setting.trim().startsWith('q='));
      return [name.trim(), quality === undefined ? 1 : Number(quality.trim().slice(2))] as const;
    }),
  );
  const takes = (name: string) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** `quality`: 11 for what is compressed once and kept, 9 for the same where it is large, 4 for what is made for one reader. */
export function compress(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: ContentEncoding,
  quality: 4 | 9 | 11,
): Uint8Array<ArrayBuffer> {
  if (encoding === 'identity') return bytes;
  if (encoding === 'gzip') return gzipSync(bytes, { level: quality === 4 ? 5 : 9 });
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
