/**
 * Groups that fare worse for want of money, power or a fair hearing, as partnerships look for bodies that speak for them
 * (section 4(6): above all those of persons who experience inequalities of outcome from socio-economic disadvantage).
 * The Act names none: these are the priority families of the child poverty plans, holders of protected
 * characteristics of the Equality Act 2010 who fare worse, and people whom services meet too late.
 */
export const disadvantagedGroups = [
  'low-income',
  'unemployed',
  'lone-parents',
  'young-parents',
  'larger-families',
  'children-and-young-people',
  'older-people',
  'women',
  'disabled-people',
  'long-term-ill',
  'mental-health',
  'substance-use',
  'carers',
  'care-experienced',
  'homeless',
  'minority-ethnic',
  'gypsy-travellers',
  'refugees',
  'lgbt',
  'justice-experienced',
  'remote-and-island',
] as const;

export type DisadvantagedGroup = (typeof disadvantagedGroups)[number];

/** Groups that none of these bodies speaks for, in the order of the list. */
export function groupsUnheard(
  bodies: readonly { speaksForGroups: readonly DisadvantagedGroup[] }[],
): DisadvantagedGroup[] {
  const heard = new Set(bodies.flatMap(({ speaksForGroups }) => speaksForGroups));
  return disadvantagedGroups.filter((group) => !heard.has(group));
}
