import { Temporal } from 'temporal-polyfill';

const quarters = { q1: [4, 0], q2: [7, 0], q3: [10, 0], q4: [1, 1] } as const;

/**
 * First and last day of a period as people write it: `2025/26` and `2025-26` (April to March), `Q1 2025/26`, `2025`;
 * null where it is written otherwise, and its days must be given.
 */
export function daysOfPeriod(text: string): { startsOn: string; endsOn: string } | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .trim();
  const year = /^(?:fy ?)?(\d{4})(?:\s*[/-]\s*(\d{2}|\d{4}))?$/.exec(plain);
  if (year)
    return year[2] === undefined ? whole(Number(year[1]), 1, 12) : financial(Number(year[1]), year[2]);
  const part = /^(q[1-4])\s*,?\s*(\d{4})\s*[/-]\s*(\d{2}|\d{4})$/.exec(plain);
  if (!part || financial(Number(part[2]), part[3] ?? '') === null) return null;
  const [month, later] = quarters[part[1] as keyof typeof quarters];
  return whole(Number(part[2]) + later, month, 3);
}

function financial(from: number, to: string): { startsOn: string; endsOn: string } | null {
  return (from + 1) % 100 === Number(to) % 100 ? whole(from, 4, 12) : null;
}

function whole(year: number, month: number, months: number): { startsOn: string; endsOn: string } {
  const start = Temporal.PlainDate.from({ year, month, day: 1 });
  return { startsOn: String(start), endsOn: String(start.add({ months }).subtract({ days: 1 })) };
}
