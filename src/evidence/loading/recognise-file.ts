import type { FileSample, Format } from './format.ts';

/** The one format a file's content has; null where no format knows it. Two that claim one file are a bug. */
export function recogniseFile<Known extends Format>(
  sample: FileSample,
  formats: readonly Known[],
): Known | null {
  const claims = formats.filter((format) => format.recognises(sample));
  if (claims.length > 1) {
    throw new Error(`More than one format claims the file: ${claims.map(({ key }) => key).join(', ')}.`);
  }
  return claims[0] ?? null;
}
