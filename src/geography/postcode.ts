/** Outward code (area letters, district) and inward code (sector digit, two letters), Royal Mail's shapes. */
const full = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;
const begun = /^[A-Z]{1,2}\d[A-Z\d]?(\d[A-Z]?)?$/;

/** What somebody typed, as the table holds postcodes: upper case, no spaces. Says nothing of whether it is one. */
export function postcodeKey(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** A whole postcode, the beginning of one, or neither; case and spaces aside. */
export function postcodeShape(text: string): 'full' | 'part' | 'none' {
  const key = postcodeKey(text);
  if (full.test(key)) return 'full';
  return begun.test(key) ? 'part' : 'none';
}

/** `EH11YZ` as people write it: `EH1 1YZ`. */
export function writtenPostcode(key: string): string {
  return `${key.slice(0, -3)} ${key.slice(-3)}`;
}

/** One line of a postcode directory: a postcode, or a part of a split one, at one time. Ids are areas’. */
export interface PostcodeRecord {
  postcode: string;
  part: string;
  largeUser: boolean;
  /** `YYYY-MM-DD`; null while in use. */
  deletedOn: string | null;
  dataZone2011: number | null;
  dataZone2022: number | null;
  ward: number | null;
}

/** Which of two lines about one postcode holds: the one in use, else the one that went out of use last. */
export function holdsOver(one: Pick<PostcodeRecord, 'deletedOn'>, other: Pick<PostcodeRecord, 'deletedOn'>) {
  return other.deletedOn !== null && (one.deletedOn === null || one.deletedOn > other.deletedOn);
}

/** Directories, the surest first. See docs/data/postcodes.md for why. */
export const postcodeSources = [
  'scottish-postcode-directory',
  'scottish-statistics-postcode-lookup',
  'ons-postcode-directory',
] as const;

/**
 * The lines that say where a postcode is today: those in use before those that are not, of these the ones deleted
 * last, and all from one directory, the surest. Several are parts of a split postcode.
 */
export function linesInForce<Line extends { deletedOn: string | null; source: string }>(
  lines: readonly Line[],
): Line[] {
  const [best] = lines.toSorted((a, b) => {
    if (holdsOver(a, b)) return -1;
    if (holdsOver(b, a)) return 1;
    return rank(a.source) - rank(b.source);
  });
  return lines.filter(({ deletedOn, source }) => deletedOn === best?.deletedOn && source === best.source);
}

/** Sources not in the list (the demonstration's) stand last. */
function rank(source: string): number {
  const at = (postcodeSources as readonly string[]).indexOf(source);
  return at < 0 ? postcodeSources.length : at;
}
