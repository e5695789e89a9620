import type { SeededRandom } from '../../src/kernel/seeded-random.ts';
import { type Character, councilPlans, fullSize } from '../blueprint.ts';
import type { Land } from './land.ts';

/** A city, town or village that neighbourhoods gather around. */
export interface Settlement {
  council: number;
  x: number;
  y: number;
  /** People, full size. */
  people: number;
  /** Standard deviation of its neighbourhoods' distance from the middle, in kilometres. */
  spread: number;
}

const habits: Record<Character, { first: number; others: number; count: number }> = {
  city: { first: 0.86, others: 0.1, count: 2 },
  suburb: { first: 0.4, others: 0.5, count: 4 },
  towns: { first: 0.3, others: 0.5, count: 8 },
  shire: { first: 0.22, others: 0.4, count: 8 },
  remote: { first: 0.3, others: 0.25, count: 8 },
  islands: { first: 0.38, others: 0.17, count: 4 },
};

/** Towns stand at about 3,000 people to the square kilometre; half of them within 1.2 spreads. */
const spreadOf = (people: number): number => 0.2 + Math.sqrt(people / 3000 / Math.PI) / 1.6;

/** A point on the council's own land at most `reach` kilometres out, or null after many tries. */
export function landIn(
  land: Land,
  council: number,
  random: SeededRandom,
  reach: number,
  centre: { x: number; y: number } = councilPlans[council]!,
): { x: number; y: number } | null {
  for (let tries = 0; tries < 400; tries += 1) {
    const far = reach * Math.sqrt(random.next());
    const turn = random.next() * 2 * Math.PI;
    const x = centre.x + far * Math.cos(turn);
    const y = centre.y + far * Math.sin(turn);
    if (land.height(x, y) > 0.02 && land.councilAt(x, y) === council) return { x, y };
  }
  return null;
}

/** Each council's settlements, largest first. */
export function placeSettlements(land: Land, random: SeededRandom): Settlement[] {
  const nominal = councilPlans.reduce((sum, plan) => sum + plan.thousands, 0);
  return councilPlans.flatMap((plan, council) => {
    const people = (fullSize.people * plan.thousands) / nominal;
    const habit = habits[plan.character];
    const weights = Array.from({ length: habit.count }, (_, rank) => 1 / (rank + 1.5));
    const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = [habit.first, ...weights.map((weight) => (habit.others * weight) / weightSum)];
    const placed: Settlement[] = [];
    for (const [rank, share] of shares.entries()) {
      let spot: { x: number; y: number } | null = null;
      for (let tries = 0; tries < 12; tries += 1) {
        spot = landIn(
          land,
          council,
          random,
          rank === 0 ? (plan.character === 'city' ? 2 : 6) + tries * 2 : plan.reach * 1.5,
        );
        const here = spot;
        const crowded = here && placed.some((other) => Math.hypot(other.x - here.x, other.y - here.y) < 5);
        if (spot && !crowded) break;
      }
      if (!spot) continue;
      placed.push({ council, ...spot, people: people * share, spread: spreadOf(people * share) });
    }
    return placed;
  });
}
