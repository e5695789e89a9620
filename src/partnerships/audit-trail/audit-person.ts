/** Who stands in an entry, as a reader may know them. */
export type AuditPerson =
  /** Commonty itself, or whoever can run its commands. */
  | { kind: 'system' | 'command-line' }
  | { kind: 'named'; name: string; pseudonym: string }
  /** Known by no more than a pseudonym to this reader. */
  | { kind: 'pseudonym'; pseudonym: string }
  /** Nobody can tell any more. */
  | { kind: 'erased'; pseudonym: string };

/** `names`: of those who are still here; null where the reader may not see names. */
export function auditPerson(actor: string, names: ReadonlyMap<string, string> | null): AuditPerson {
  if (actor === 'system' || actor === 'command-line') return { kind: actor };
  if (names === null) return { kind: 'pseudonym', pseudonym: actor };
  const name = names.get(actor);
  return name === undefined
    ? { kind: 'erased', pseudonym: actor }
    : { kind: 'named', name, pseudonym: actor };
}

/** As much of a pseudonym as tells people apart on a page. */
export function shortPseudonym(pseudonym: string): string {
  return pseudonym.slice(0, 8);
}
