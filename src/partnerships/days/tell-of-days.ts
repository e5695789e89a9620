import { type Database, type Queries, transaction } from '../../platform/database/database.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { londonToday } from '../../platform/london-day.ts';
import type { News } from '../notices/news.ts';
import { tellPeople } from '../notices/tell-people.ts';
import { answersOverdue } from './answers-overdue.ts';
import { excusalReviews } from './excusal-reviews.ts';
import { facilitationDue } from './facilitation-due.ts';
import { followUpsDue } from './follow-ups-due.ts';
import { termsEnding } from './terms-ending.ts';

const kinds = [termsEnding, excusalReviews, answersOverdue, followUpsDue, facilitationDue] as const;

/** What one subject knows of days that come by themselves, as things stand on this one. */
export type NewsOfDays = (queries: Queries, today: string) => Promise<News[]>;

/**
 * Tells people of days that come by themselves. Each is told once, whether the job runs twice or was missed for days:
 * what is looked at is how things stand, and what was told is kept. The queries are as many for ever so many records.
 * `others`: of subjects that build on this one.
 */
export async function tellOfDays(
  database: Database,
  today: string,
  others: readonly NewsOfDays[] = [],
): Promise<number> {
  return transaction(database, async (within) => {
    const found: News[] = [];
    for (const kind of [...kinds, ...others]) found.push(...(await kind(within, today)));
    const fresh = await notToldYet(within, found);
    const told = await tellPeople(within, fresh);
    // Whom it will concern has no account yet: they are told once they have.
    await forget(
      within,
      fresh.filter((one) => !told.has(one)),
    );
    return told.size;
  });
}

async function notToldYet({ query }: Pick<Queries, 'query'>, news: readonly News[]): Promise<News[]> {
  const { rows } = await query<{ key: string }>(
    'insert into notice_told (key) select unnest($1::text[]) on conflict do nothing returning key',
    [news.map(({ key }) => key)],
  );
  const fresh = new Set(rows.map(({ key }) => key));
  return news.filter(({ key }) => fresh.has(key));
}

async function forget({ query }: Pick<Queries, 'query'>, news: readonly News[]): Promise<void> {
  await query('delete from notice_told where key = any ($1::text[])', [news.map(({ key }) => key)]);
}

/** Before the daily mail is made, and at the next start where that was missed. */
export function tellOfDaysJob(
  database: Database,
  others: readonly NewsOfDays[] = [],
  today: () => string = londonToday,
): Job {
  return {
    name: 'tell-of-days',
    schedule: '15 6 * * *',
    run: async () => void (await tellOfDays(database, today(), others)),
  };
}
