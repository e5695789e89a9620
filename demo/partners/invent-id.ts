import { Temporal } from 'temporal-polyfill';
import type { SeededRandom } from '../../src/kernel/seeded-random.ts';

/** A UUID of version 7 as a record made on this day would have, the same under the same seed. */
export function inventId(random: SeededRandom, day: string): string {
  const milliseconds = (Math.floor(daysSince1970(day)) * 86_400_000 + random.below(86_400_000))
    .toString(16)
    .padStart(12, '0');
  const digits = (count: number) =>
    Array.from({ length: count }, () => random.below(16).toString(16)).join('');
  const variant = (8 + random.below(4)).toString(16);
  return `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
}

function daysSince1970(day: string): number {
  return Temporal.PlainDate.from('1970-01-01').until(day, { largestUnit: 'days' }).days;
}
