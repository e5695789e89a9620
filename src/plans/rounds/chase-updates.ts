import { type Database, type Queries, transaction } from '../../platform/database/database.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { londonToday } from '../../platform/london-day.ts';
import { holdWaiting, type RequestToSend } from './link-store.ts';
import { type Chaser, chaserOn } from './round.ts';
import { sendLinks } from './send-links.ts';

/**
 * Reminds leads who have not answered, each once before the date, on it and after it, whether this runs twice or was
 * missed for days. Who has answered is not reminded: the requests are held while mails are written. Returns how many
 * requests were reminded of.
 */
export async function chaseUpdates(database: Database, today: string): Promise<number> {
  return transaction(database, async (within) => {
    const owed = Map.groupBy(await holdWaiting(within, null), ({ askedOn, dueOn }) =>
      askedOn === null ? null : chaserOn(today, { askedOn, dueOn }),
    );
    let chased = 0;
    for (const chaser of ['before', 'on', 'after'] as const) {
      const fresh = await notChasedYet(within, owed.get(chaser) ?? [], chaser);
      const unreached = await sendLinks(within, fresh, chaser, today);
      chased += fresh.length - unreached.length;
    }
    return chased;
  });
}

async function notChasedYet(
  { query }: Pick<Queries, 'query'>,
  requests: readonly RequestToSend[],
  chaser: Chaser,
): Promise<RequestToSend[]> {
  const keyOf = ({ id, askedOn }: RequestToSend) => `update-chased-${chaser}:${id}:${askedOn}`;
  const { rows } = await query<{ key: string }>(
    'insert into notice_told (key) select unnest($1::text[]) on conflict do nothing returning key',
    [requests.map(keyOf)],
  );
  const fresh = new Set(rows.map(({ key }) => key));
  return requests.filter((request) => fresh.has(keyOf(request)));
}

/** Every morning, and at the next start where that was missed. */
export function chaseUpdatesJob(database: Database, today: () => string = londonToday): Job {
  return {
    name: 'chase-updates',
    schedule: '25 6 * * *',
    run: async () => void (await chaseUpdates(database, today())),
  };
}
