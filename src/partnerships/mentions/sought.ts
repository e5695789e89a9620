/** Names and addresses of one person, as they may stand in texts. Shorter ones would be found everywhere. */
export function soughtWords(words: readonly (string | null)[]): string[] {
  const whole = words.flatMap((word) => (word !== null && word.trim().length >= 3 ? [word.trim()] : []));
  return [...new Set(whole)];
}

/** A pattern of PostgreSQL that finds a word or words as a whole: `Ann Lee`, and not in `Ann Leeson`. */
export function wholePattern(word: string): string {
  const escaped = word
    .split(/\s+/)
    .map((one) => one.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join('\\s+');
  return `(?<![[:alnum:]])${escaped}(?![[:alnum:]])`;
}

/** What stands in a history instead of a text that named somebody. */
export const redactionMark = '[words removed: they named somebody who asked to be forgotten]';

const around = 80;

/** The words beside the first one found: what is about somebody else in a long text is nobody's business. */
export function excerptOf(text: string, sought: readonly string[]): string {
  const lower = text.toLowerCase();
  const at = sought.map((word) => lower.indexOf(word.toLowerCase())).filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...(at.length === 0 ? [0] : at)) - around);
  const end = Math.min(text.length, start + 2 * around + 40);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** The text with something else in place of each word sought. */
export function without(text: string, sought: readonly string[], instead: string): string {
  return sought.reduce((left, word) => left.replace(anywhere(word), instead), text);
}

export function stillNames(text: string, sought: readonly string[]): boolean {
  return sought.some((word) => text.search(anywhere(word)) >= 0);
}

function anywhere(word: string): RegExp {
  const escaped = word
    .split(/\s+/)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
    .join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}
