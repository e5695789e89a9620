import { describe, expect, it } from 'vitest';
import {
  firstOutcome,
  largePlan,
  planCode,
  planDay,
  type PlanSize,
  writeLargePlan,
} from '../bench/plans/large-plan.ts';
import { freshDatabase } from './support/database.ts';
import { siteFor } from './support/site-for.ts';

const base = `/partnerships/${planCode}`;
const pages = [
  `${base}/plan`,
  `${base}/board`,
  `${base}/board/pack`,
  `${base}/reporting`,
  `${base}/plan/outcomes/${firstOutcome}`,
  `${base}/plan/outcomes/${firstOutcome}/thread`,
  `${base}/plan/threads`,
  `${base}/measures`,
  `${base}/promises`,
];

/** Queries that each page takes the first time it is asked for, with a plan of this size. */
async function queriesOf(size: PlanSize): Promise<Record<string, number>> {
  const database = await freshDatabase();
  await writeLargePlan(database, size);
  const counts: Record<string, number> = {};
  for (const path of pages) {
    let queries = 0;
    const site = siteFor(database, null, { today: planDay, counting: () => void (queries += 1) });
    const response = await site.request(path);
    expect(response.status, path).toBe(200);
    await response.text();
    counts[path] = queries;
  }
  return counts;
}

describe('the pages of a plan', () => {
  it('ask the database as often for a large plan as for a small one', async () => {
    const small = await queriesOf({ outcomes: 3, measures: 3, actions: 3, updates: 3 });
    const large = await queriesOf(largePlan);
    expect(large).toEqual(small);
  });
});
