/** Enough of some words to know what they are. */
export function shortened(text: string, most = 120): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
