import { failed, ok, type Result } from '../../kernel/result.ts';

/**
 * Pairs of an urlencoded body. Stricter than URLSearchParams, which turns broken UTF-8 into other characters: what
 * cannot be read exactly is refused, never guessed. The problem is the piece that is broken.
 */
export function readUrlencoded(bytes: Uint8Array): Result<[string, string][], string> {
  const text = new TextDecoder('latin1').decode(bytes);
  const pairs: [string, string][] = [];
  for (const piece of text.split('&')) {
    if (piece === '') continue;
    const equals = piece.indexOf('=');
    const name = decoded(equals < 0 ? piece : piece.slice(0, equals));
    const value = equals < 0 ? '' : decoded(piece.slice(equals + 1));
    if (name === null || value === null) return failed(piece.slice(0, 60));
    pairs.push([name, value]);
  }
  return ok(pairs);
}

/** Null where the percent signs or the UTF-8 behind them are broken; bytes beyond ASCII are always percent-encoded. */
function decoded(part: string): string | null {
  if (/[^\u0020-\u007e]/.test(part)) return null;
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
