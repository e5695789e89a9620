import type { Doing } from '../form-at.tsx';
import type { News } from './news.ts';
import { tellPeople } from './tell-people.ts';

/** Tells of what somebody has just done, in the transaction in which it was done. */
export async function tellOf(
  { transaction, actor, partnershipId }: Doing,
  ...news: readonly Omit<News, 'partnershipId' | 'by'>[]
): Promise<void> {
  const by = actor.accountId;
  await tellPeople(
    transaction,
    news.map((one) => ({ ...one, partnershipId, by })),
  );
}
