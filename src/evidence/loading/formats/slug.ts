/** A piece of a key from a heading or a word: `NumberOfDischarges` and `Number of discharges` become `number-of-discharges`. */
export function slug(text: string): string {
  return text
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The same as words: `Number of discharges`. */
export function words(text: string): string {
  const spaced = slug(text).replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Words by which official files say that a dimension is not broken down in a row. */
export function meansEverybody(value: string): boolean {
  return /^(all|all .*|total|persons|both sexes)$/i.test(value.trim());
}
