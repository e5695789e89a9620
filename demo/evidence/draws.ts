import type { SeededRandom } from '../../src/kernel/seeded-random.ts';

/** Under this expectation counts are drawn exactly; over it the normal curve is close enough for invented data. */
const exactBelow = 12;

/** How many of `trials` come off when each does so with likelihood `p`. */
export function binomial(random: SeededRandom, trials: number, p: number): number {
  if (trials <= 0 || p <= 0) return 0;
  if (p >= 1) return trials;
  if (p > 0.5) return trials - binomial(random, trials, 1 - p);
  if (trials * p >= exactBelow) {
    const drawn = Math.round(trials * p + random.normal() * Math.sqrt(trials * p * (1 - p)));
    return Math.min(trials, Math.max(0, drawn));
  }
  // Inversion: walk up the cumulative distribution (Kachitvichyanukul and Schmeiser 1988, BINV).
  const odds = p / (1 - p);
  let mass = (1 - p) ** trials;
  let left = random.next();
  let count = 0;
  while (left > mass && count < trials) {
    left -= mass;
    count += 1;
    mass *= (odds * (trials - count + 1)) / count;
  }
  return count;
}

/** How many events happen where `mean` are expected. */
export function poisson(random: SeededRandom, mean: number): number {
  if (mean <= 0) return 0;
  if (mean >= exactBelow) return Math.max(0, Math.round(mean + random.normal() * Math.sqrt(mean)));
  let mass = Math.exp(-mean);
  let left = random.next();
  let count = 0;
  while (left > mass && count < 1000) {
    left -= mass;
    count += 1;
    mass *= mean / count;
  }
  return count;
}
