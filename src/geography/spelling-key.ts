import type { AreaKind } from './area.ts';

/**
 * What two spellings of one name have in common: `Argyll & Bute` and `Argyll and Bute`, `NHS Fife` and `Fife`
 * (as a health board), a name with a no-break space after it and the same without. Real differences, such as
 * `Eilean Siar` and `Western Isles`, are facts and stand in the reference files.
 */
export function spellingKey(kind: AreaKind, spelling: string): string {
  const key = tidyName(spelling)
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[’‘]/g, "'")
    .replace(/[,.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return kind === 'health-board' ? key.replace(/^nhs /, '') : key;
}

/** A name as people would type it: no-break and doubled spaces become one space, none at either end. */
export function tidyName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}
