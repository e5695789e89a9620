import { type Block, blocksOf, type Draft } from './draft.ts';

/** An area that is no electoral ward may have this many people and no more (SSI 2016/364, regulation 2). */
export const mostPeople = 30_000;

export interface LocalityState {
  name: string;
  /** Places of its blocks. */
  blocks: readonly number[];
  /** Null where the population of a block is not known. */
  people: number | null;
  /** The ward it is, whole and alone; null where it is not one. */
  ward: string | null;
}

/** A finding is about one locality, or about the draft as a whole. */
export type Finding =
  | { level: 'error'; rule: 'too-many-people'; locality: string; people: number }
  | { level: 'error'; rule: 'people-unknown'; locality: string; blocks: readonly Block[] }
  | { level: 'error'; rule: 'left-out'; blocks: readonly Block[] }
  | { level: 'error'; rule: 'in-several'; blocks: readonly { block: Block; localities: readonly string[] }[] }
  | { level: 'warning'; rule: 'ward-over'; locality: string; people: number }
  | { level: 'warning'; rule: 'empty'; locality: string }
  | { level: 'warning'; rule: 'undivided' };

export interface LawCheck {
  localities: readonly LocalityState[];
  /** Errors first. A draft without errors keeps the rules that can be checked from figures. */
  findings: readonly Finding[];
}

/**
 * Section 9 of the Community Empowerment (Scotland) Act 2015 and SSI 2016/364 on a draft: every locality is one ward or
 * has at most 30,000 people, and together they cover the area exactly once. `people` by block; null where not known.
 */
export function checkLaw(
  draft: Draft,
  blocks: readonly Block[],
  people: readonly (number | null)[],
): LawCheck {
  const localities = draft.names.map((name, at) => stateOf(draft, blocks, people, name, at));
  const findings = [
    ...coverage(draft, blocks),
    ...localities.flatMap((locality) => sizeOf(locality, blocks, people)),
    ...(localities.length === 1 ? [{ level: 'warning', rule: 'undivided' } as const] : []),
  ];
  const rank = ({ level }: Finding) => (level === 'error' ? 0 : 1);
  return { localities, findings: findings.toSorted((a, b) => rank(a) - rank(b)) };
}

function stateOf(
  draft: Draft,
  blocks: readonly Block[],
  people: readonly (number | null)[],
  name: string,
  at: number,
): LocalityState {
  const own = blocksOf(draft, at);
  return {
    name,
    blocks: own,
    people: own.reduce<number | null>((sum, block) => {
      const here = people[block] ?? null;
      return sum === null || here === null ? null : sum + here;
    }, 0),
    ward: wardOf(own, blocks),
  };
}

/** Name of the ward that these blocks make up, all of it and nothing else; null where they make up none. */
function wardOf(own: readonly number[], blocks: readonly Block[]): string | null {
  const ward = blocks[own[0] ?? -1]?.ward ?? null;
  if (!ward) return null;
  const within = blocks.flatMap((block, at) => (block.ward?.code === ward.code ? [at] : []));
  const whole = within.every((at) => blocks[at]?.ward?.whole && own.includes(at));
  return whole && within.length === own.length ? ward.name : null;
}

function coverage(draft: Draft, blocks: readonly Block[]): Finding[] {
  const leftOut = blocks.filter((_, at) => draft.assigned[at]?.length === 0);
  const several = blocks.flatMap((block, at) => {
    const localities = draft.assigned[at] ?? [];
    return localities.length < 2
      ? []
      : [{ block, localities: localities.map((one) => draft.names[one] ?? '') }];
  });
  return [
    ...(leftOut.length > 0 ? [{ level: 'error', rule: 'left-out', blocks: leftOut } as const] : []),
    ...(several.length > 0 ? [{ level: 'error', rule: 'in-several', blocks: several } as const] : []),
  ];
}

function sizeOf(
  { name, blocks: own, people, ward }: LocalityState,
  blocks: readonly Block[],
  known: readonly (number | null)[],
): Finding[] {
  if (own.length === 0) return [{ level: 'warning', rule: 'empty', locality: name }];
  if (people === null) {
    // A ward may be of any size, so nothing hangs on its population.
    if (ward !== null) return [];
    const unknown = own.flatMap((at) => ((known[at] ?? null) === null ? (blocks[at] ?? []) : []));
    return [{ level: 'error', rule: 'people-unknown', locality: name, blocks: unknown }];
  }
  if (people <= mostPeople) return [];
  return ward === null
    ? [{ level: 'error', rule: 'too-many-people', locality: name, people }]
    : [{ level: 'warning', rule: 'ward-over', locality: name, people }];
}
