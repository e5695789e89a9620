import type { AreaKind } from './area.ts';

/** An area a file (or the demonstration's generator) tells of. `code` is today's. Dates are `YYYY-MM-DD`. */
export interface AreaFact {
  kind: AreaKind;
  code: string;
  name: string;
  nameGd: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** A code that once stood for what `currentCode` stands for today. */
export interface RetiredCodeFact {
  code: string;
  currentCode: string;
  validFrom: string | null;
  validTo: string | null;
}

/** A name under which files without codes know an area. */
export interface SpellingFact {
  kind: AreaKind;
  spelling: string;
  code: string;
}

/**
 * `child` lies in `parent`. `exact`: the child's border lies inside; `best-fit`: the publisher put the whole child
 * there; `share`: the part in `share` of the child lies there; `overlap`: they overlap, how far is not published
 * (share null).
 */
export interface MembershipFact {
  child: string;
  parent: string;
  basis: 'exact' | 'best-fit' | 'share' | 'overlap';
  share: number | null;
}

/** A fact in words: `urban-rural-8`, `1`, `Large Urban Areas`. */
export interface AttributeFact {
  code: string;
  attribute: string;
  value: string;
  label: string | null;
}

export interface PartnershipFact {
  /** The council's code. */
  code: string;
  familyDeprivation: number | null;
  familyDensity: number | null;
  tileColumn: number;
  tileRow: number;
  shortName: string;
}

/** Family groups of a council that the file only names. */
export interface FamilyFact {
  line: number;
  council: string;
  familyDeprivation: number;
  familyDensity: number;
}

/** A row (column `*`) or cell that cannot be used, and why. */
export interface GeographyRejection {
  line: number;
  column: string;
  value: string;
  reason: string;
}

/** Everything one file, or the reference, says about areas. Codes may be retired ones: they are resolved when stored. */
export interface GeographyFacts {
  areas: AreaFact[];
  retiredCodes: RetiredCodeFact[];
  spellings: SpellingFact[];
  memberships: MembershipFact[];
  attributes: AttributeFact[];
  partnerships: PartnershipFact[];
  families: FamilyFact[];
  rowsRead: number;
  rejections: GeographyRejection[];
}

export function noFacts(): GeographyFacts {
  return {
    areas: [],
    retiredCodes: [],
    spellings: [],
    memberships: [],
    attributes: [],
    partnerships: [],
    families: [],
    rowsRead: 0,
    rejections: [],
  };
}

/** Where a geography file is wrong. Thrown: nothing of the file is to be stored. */
export class GeographyProblem extends Error {
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  constructor(message: string, where: { line?: number; column?: string; value?: string } = {}) {
    super(message);
    this.name = 'GeographyProblem';
    this.line = where.line ?? null;
    this.column = where.column ?? null;
    this.value = where.value ?? null;
  }
}
