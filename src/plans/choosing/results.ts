import type { Criterion, Score } from './choosing.ts';
import { compare, dividedBy, type Fraction, fraction, sumOf } from './fraction.ts';

/** What one body gave a candidate: its weighted scores as a share of the most it could give. */
export interface BodyResult {
  bodyId: string;
  share: Fraction;
}

export interface Result {
  candidateId: string;
  name: string;
  /** Of the bodies that scored it; null where none did. */
  mean: Fraction | null;
  lowest: Fraction | null;
  highest: Fraction | null;
  /** How far two bodies stand apart on average, every pair counted once; null where fewer than two scored it. */
  apart: Fraction | null;
  /** Whether they disagree: apart by a quarter of the scale or more. */
  disagreed: boolean;
  byBody: readonly BodyResult[];
  /** 1 for the highest mean; the same for all that tie. Null where nobody scored it. */
  place: number | null;
  tied: boolean;
}

const disagreement: Fraction = { numerator: 1n, denominator: 4n };

/**
 * Results of all candidates, the highest mean first, ties in the order of their names; those nobody scored last. Exact:
 * each body counts alike, each criterion by its weight over the sum of weights, each score over its criterion's highest.
 * A body that left out a criterion of a candidate has not scored it. See docs/methods/choosing.md.
 */
export function results(
  candidates: readonly { id: string; name: string }[],
  criteria: readonly Pick<Criterion, 'id' | 'highest' | 'weight'>[],
  scores: readonly Score[],
): Result[] {
  const byCandidate = Map.groupBy(scores, ({ candidateId }) => candidateId);
  const found = candidates
    .map(({ id, name }) => ({ candidateId: id, name, ...told(byBody(byCandidate.get(id) ?? [], criteria)) }))
    .toSorted((a, b) => byMean(a.mean, b.mean) || a.name.localeCompare(b.name, 'en'));
  return found.map((one) => {
    const { mean } = one;
    if (mean === null) return { ...one, place: null, tied: false };
    const others = found.filter((other) => other.candidateId !== one.candidateId);
    return {
      ...one,
      place: 1 + others.filter((other) => other.mean !== null && compare(other.mean, mean) > 0).length,
      tied: others.some((other) => other.mean !== null && compare(other.mean, mean) === 0),
    };
  });
}

/** Highest first; without one last. */
function byMean(a: Fraction | null, b: Fraction | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(b, a);
}

function byBody(
  scores: readonly Score[],
  criteria: readonly Pick<Criterion, 'id' | 'highest' | 'weight'>[],
): BodyResult[] {
  const weights = criteria.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  return [...Map.groupBy(scores, ({ bodyId }) => bodyId)].flatMap(([bodyId, own]) => {
    const given = new Map(own.map(({ criterionId, score }) => [criterionId, score]));
    if (weights === 0n || criteria.some(({ id }) => !given.has(id))) return [];
    const parts = criteria.map(({ id, highest, weight }) =>
      fraction(BigInt(weight) * BigInt(given.get(id) ?? 0), BigInt(highest)),
    );
    return [{ bodyId, share: dividedBy(sumOf(parts), weights) }];
  });
}

function told(given: readonly BodyResult[]): Omit<Result, 'candidateId' | 'name' | 'place' | 'tied'> {
  const shares = given.map(({ share }) => share).toSorted(compare);
  const [lowest = null, highest = null] = [shares[0], shares.at(-1)];
  const apart = shares.length < 2 ? null : meanDifference(shares);
  return {
    mean: shares.length === 0 ? null : dividedBy(sumOf(shares), BigInt(shares.length)),
    ...{ lowest, highest, apart, byBody: given },
    disagreed: apart !== null && compare(apart, disagreement) >= 0,
  };
}

/** Gini's mean difference of shares in rising order: the share at place i counts 2i − n − 1 times. */
function meanDifference(shares: readonly Fraction[]): Fraction {
  const many = shares.length;
  const sum = sumOf(
    shares.map(({ numerator, denominator }, at) => ({
      numerator: numerator * BigInt(2 * at + 1 - many),
      denominator,
    })),
  );
  return dividedBy(sum, BigInt((many * (many - 1)) / 2));
}
