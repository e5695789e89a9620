const nobodys = ['system', 'command-line', 'update-link'] as const;

/** Who stands in an entry, as a reader may know them. */
export type AuditPerson =
  /** Commonty itself, whoever can run its commands, or whoever was sent the link to give an update. */
  | { kind: (typeof nobodys)[number] }
  | { kind: 'named'; name: string; pseudonym: string }
  /** Known by no more than a pseudonym to this reader. */
  | { kind: 'pseudonym'; pseudonym: string }
  /** Nobody can tell any more. */
  | { kind: 'erased'; pseudonym: string };

/** `names`: of those who are still here; null where the reader may not see names. */
export function auditPerson(actor: string, names: ReadonlyMap<string, string> | null): AuditPerson {
  const nobody = nobodys.find((one) => one === actor);
  if (nobody !== undefined) return { kind: nobody };
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
