import type { Area, AreaKind } from './area.ts';
import { spellingKey } from './spelling-key.ts';

export interface KnownCode {
  code: string;
  areaId: number;
}

export interface KnownSpelling {
  kind: AreaKind;
  /** As spellingKey writes it. */
  spelling: string;
  areaId: number;
}

/** From codes and spellings to areas, in memory, for loading millions of rows: every code, retired ones too. */
export interface AreaResolver {
  areas: ReadonlyMap<number, Area>;
  /** Code, today's or retired → id of today's area. */
  byCode: ReadonlyMap<string, number>;
  findByCode(code: string): number | null;
  /** Id of the one area of this kind that is ever written so. */
  findBySpelling(kind: AreaKind, spelling: string): number | null;
}

export function createAreaResolver(
  areas: readonly Area[],
  codes: readonly KnownCode[],
  spellings: readonly KnownSpelling[],
): AreaResolver {
  const byCode = new Map(codes.map(({ code, areaId }) => [code, areaId]));
  const bySpelling = new Map<string, number>();
  for (const { kind, spelling, areaId } of spellings) bySpelling.set(`${kind} ${spelling}`, areaId);
  // Files repeat few spellings many times: each is made into its key once.
  const asked = new Map<string, number | null>();
  return {
    areas: new Map(areas.map((area) => [area.id, area])),
    byCode,
    findByCode: (code) => byCode.get(code) ?? null,
    findBySpelling: (kind, spelling) => {
      const question = `${kind} ${spelling}`;
      const before = asked.get(question);
      if (before !== undefined) return before;
      const found = bySpelling.get(`${kind} ${spellingKey(kind, spelling)}`) ?? null;
      // A hostile file may hold millions of different spellings, none of them known: only known ones are kept.
      if (found !== null) asked.set(question, found);
      return found;
    },
  };
}
