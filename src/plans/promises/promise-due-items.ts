import type { DueItem, DueItems } from '../../contributions/due-items.ts';
import { speak } from '../messages/message.ts';
import { dueSoonDays, isOpen, type PartnerPromise } from './promise.ts';
import { promisePath } from './promise-address.ts';
import { readPromises } from './promise-store.ts';
import { shortened } from './shortened.ts';

/**
 * For leads: promises of their bodies to sign, and those that are late or due within 30 days. For officers: replacements
 * of promises that wait for the partnership's answer.
 */
export const promiseDueItems: DueItems = async ({ queries, language, today, reader }) => {
  const holds = (role: string, { partnershipId, bodyId }: PartnerPromise) =>
    reader.grants.some(
      (grant) =>
        grant.role === role &&
        (grant.partnershipId === null || grant.partnershipId === partnershipId) &&
        (role !== 'partner-lead' || grant.bodyId === bodyId),
    );
  const mine = reader.grants.filter(({ role }) => role === 'partner-lead' || role === 'officer');
  if (mine.length === 0) return [];
  const all = mine.some(({ partnershipId }) => partnershipId === null);
  const promises = await readPromises(
    queries,
    all ? null : [...new Set(mine.flatMap(({ partnershipId }) => partnershipId ?? []))],
  );
  const { rows } = await queries.query<{ soon: string; id: number; code: string }>(
    `select ($1::date + $2::integer)::date as soon, id, code from area where id = any ($3::integer[])`,
    [today, dueSoonDays, [...new Set(promises.map(({ partnershipId }) => partnershipId))]],
  );
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  const soon = rows[0]?.soon ?? today;
  return promises.flatMap((promise): DueItem[] => {
    const code = codes.get(promise.partnershipId);
    if (code === undefined) return [];
    const { bodyName: body, partnershipId, id } = promise;
    const one = (step: 'sign' | 'agree' | 'keep', dueOn: string | null): DueItem => ({
      since: promise.proposedOn,
      alike: {
        key: `promise-${step}`,
        title: (count) => speak(language, `due.promise.${step}.many`, { count }),
        name: { text: shortened(promise.words), language: 'en' },
      },
      key: `promise-${step}:${id}`,
      partnershipId,
      kind: speak(language, 'due.promises'),
      title: speak(language, `due.promise.${step}`, { body }),
      detail: { text: shortened(promise.words), language: 'en' },
      dueOn,
      href: promisePath(code, id),
    });
    if (promise.state === 'proposed') {
      const waits = promise.replacesId !== null && promise.agreedOn === null;
      if (waits) return holds('officer', promise) ? [one('agree', null)] : [];
      return holds('partner-lead', promise) ? [one('sign', null)] : [];
    }
    return isOpen(promise) && promise.dueOn <= soon && holds('partner-lead', promise)
      ? [one('keep', promise.dueOn)]
      : [];
  });
};
