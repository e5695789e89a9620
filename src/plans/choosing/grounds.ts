import type { InequalityPoint, JudgedGap, Judgement } from '../../evidence/index.ts';
import { limitsOf } from '../../evidence/index.ts';
import { wilson } from '../../statistics/index.ts';

/** Why something may be a priority, as far as figures tell. Communities’ concern is told by them. */
export const groundKinds = ['worse', 'worsening', 'unequal', 'many-people'] as const;
export type GroundKind = (typeof groundKinds)[number];

export type GroundState = 'holds' | 'not' | 'cannot-tell';

interface Told<Figures> {
  state: GroundState;
  /** What the verdict rests on; null where there is nothing to rest on. */
  figures: Figures | null;
}

interface Interval {
  lower: number | null;
  upper: number | null;
}

export interface Grounds {
  worse: Told<Interval & { value: number; comparator: number | null; period: string }>;
  /** Change a year. */
  worsening: Told<{ perYear: number; lower: number; upper: number; points: number }>;
  /** Slope index between the most and the least deprived. */
  unequal: Told<Interval & { sii: number; period: string }>;
  /** Of those it is counted among, with the interval of the share. */
  'many-people': Told<{ people: number; among: number; lower: number; upper: number }>;
}

/** At least one in this many of those it is counted among, as far as its interval tells. See docs/methods/choosing.md. */
const manyIsOneIn = 10;

/** Which grounds a figure gives, from the verdicts of the picture of need; what they cannot tell stays so. */
export function groundsOf(judgement: Judgement, gap: JudgedGap | null): Grounds {
  return {
    worse: worse(judgement),
    worsening: worsening(judgement),
    unequal: unequal(gap),
    'many-people': manyPeople(judgement),
  };
}

/** How many hold of those that alone make something worth proposing; many people alone do not. */
export function groundsHeld(grounds: Grounds): GroundKind[] {
  return groundKinds.filter((kind) => grounds[kind].state === 'holds');
}

export function isWorthProposing(grounds: Grounds): boolean {
  return groundsHeld(grounds).some((kind) => kind !== 'many-people');
}

function worse({ latest, indicator, comparator, position }: Judgement): Grounds['worse'] {
  if (latest === null || latest.value === null) return { state: 'cannot-tell', figures: null };
  const limits = limitsOf(latest, indicator);
  return {
    state:
      position.verdict === 'not-comparable' ? 'cannot-tell' : position.verdict === 'worse' ? 'holds' : 'not',
    figures: {
      value: latest.value,
      lower: limits?.lower ?? null,
      upper: limits?.upper ?? null,
      comparator: comparator?.value ?? null,
      period: latest.period.label,
    },
  };
}

function worsening({ pace, indicator }: Judgement): Grounds['worsening'] {
  const { slope, verdict, points } = pace;
  if (slope === null || verdict === 'too-few-points') return { state: 'cannot-tell', figures: null };
  const figures = { perYear: slope.perYear, lower: slope.lower, upper: slope.upper, points };
  if (indicator.polarity === 'neutral') return { state: 'cannot-tell', figures };
  return { state: verdict === 'worsening' ? 'holds' : 'not', figures };
}

function unequal(gap: JudgedGap | null): Grounds['unequal'] {
  const latest: InequalityPoint | null = gap?.latest ?? null;
  const { sii = null, siiLower: lower = null, siiUpper: upper = null } = latest?.measure ?? {};
  if (gap === null || latest === null || sii === null) return { state: 'cannot-tell', figures: null };
  const figures = { sii, lower, upper, period: latest.period.label };
  if (lower === null || upper === null || gap.side === 'neither') return { state: 'cannot-tell', figures };
  return { state: gap.side === 'most-deprived-worse' ? 'holds' : 'not', figures };
}

/** Only where people are counted: so many of so many. Where more is better, those without it are the people meant. */
function manyPeople({ latest, indicator }: Judgement): Grounds['many-people'] {
  const told = { state: 'cannot-tell', figures: null } as const;
  if (latest === null || indicator.valueKind !== 'proportion' || indicator.polarity === 'neutral')
    return told;
  const { numerator, denominator } = latest;
  if (numerator === null || denominator === null || !(numerator >= 0 && numerator <= denominator))
    return told;
  const people = indicator.polarity === 'high-is-bad' ? numerator : denominator - numerator;
  const share = wilson(people, denominator);
  if (share === null) return told;
  return {
    state: share.lower * manyIsOneIn >= 1 ? 'holds' : share.upper * manyIsOneIn < 1 ? 'not' : 'cannot-tell',
    figures: { people, among: denominator, lower: share.lower, upper: share.upper },
  };
}
