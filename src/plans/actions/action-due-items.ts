import type { DueItem, DueItems } from '../../contributions/due-items.ts';
import { formatNumber } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import {
  type Action,
  decisionDue,
  heardSince,
  isOver,
  isStale,
  isUndecided,
  leadOf,
  reachOf,
  staleFrom,
} from './action.ts';
import { shortened } from '../promises/shortened.ts';
import { acceptUpdatePath, actionPath } from './action-address.ts';
import { readActions } from './action-store.ts';
import { readUnconfirmed } from './action-update-store.ts';

/** Days a milestone may lie ahead and still be asked for. */
const soonDays = 30;

/**
 * For leads: actions of their bodies that were not heard of for too long, and milestones that are late or due within 30
 * days. For officers: what leads said outside of rounds, and actions whose scale nobody decided.
 */
export const actionDueItems: DueItems = async ({ queries, language, today, reader }) => {
  const mine = reader.grants.filter(({ role }) => role === 'partner-lead' || role === 'officer');
  if (mine.length === 0) return [];
  const holds = (role: string, { partnershipId, owners }: Action) =>
    mine.some(
      (grant) =>
        grant.role === role &&
        (grant.partnershipId === null || grant.partnershipId === partnershipId) &&
        (role !== 'partner-lead' || grant.bodyId === leadOf({ owners })?.bodyId),
    );
  const everywhere = mine.some(({ partnershipId }) => partnershipId === null);
  const partnershipIds = [...new Set(mine.flatMap(({ partnershipId }) => partnershipId ?? []))];
  const actions = await readActions(queries, everywhere ? { everywhere: true } : { partnershipIds });
  const { rows } = await queries.query<{ soon: string; id: number; code: string }>(
    `select ($1::date + $2::integer)::date as soon, id, code from area where id = any ($3::integer[])`,
    [today, soonDays, [...new Set(actions.map(({ partnershipId }) => partnershipId))]],
  );
  const waiting = new Map(
    (
      await readUnconfirmed(
        queries,
        actions.map(({ id }) => id),
      )
    ).map((update) => [update.actionId, update]),
  );
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  const soon = rows[0]?.soon ?? today;
  return actions.flatMap((action): DueItem[] => {
    const code = codes.get(action.partnershipId);
    if (code === undefined || isOver(action)) return [];
    const path = actionPath(code, action.id);
    const item = (
      step: 'update' | 'milestone' | 'decide' | 'confirm',
      about: Pick<DueItem, 'key' | 'detail' | 'dueOn' | 'since' | 'href'>,
    ): DueItem => ({
      ...about,
      partnershipId: action.partnershipId,
      kind: speak(language, 'due.actions'),
      title: speak(language, `due.action.${step}`, { action: action.name }),
      alike: {
        key: `action-${step}`,
        title: (count) => speak(language, `due.action.${step}.many`, { count }),
        name: { text: action.name, language: 'en' },
      },
    });
    const items: DueItem[] = [];
    const said = waiting.get(action.id);
    if (holds('partner-lead', action)) {
      if (isStale(action, today) && said === undefined)
        items.push(
          item('update', {
            ...{ key: `action-update:${action.id}`, detail: null, dueOn: staleFrom(heardSince(action)) },
            href: `${path}/update`,
          }),
        );
      for (const { id, words, dueOn, doneOn } of action.milestones)
        if (doneOn === null && dueOn <= soon)
          items.push(
            item('milestone', {
              ...{ key: `action-milestone:${id}`, detail: { text: words, language: 'en' as const } },
              ...{ dueOn, href: `${path}/milestones/${id}/end` },
            }),
          );
    }
    if (said !== undefined && holds('officer', action))
      items.push(
        item('confirm', {
          key: `action-update-accept:${said.id}`,
          detail: { text: shortened(said.words), language: 'en' as const },
          ...{ dueOn: null, since: said.saidOn, href: acceptUpdatePath(code, said) },
        }),
      );
    if (isUndecided(action, today) && holds('officer', action))
      items.push(
        item('decide', {
          ...{ key: `action-decide:${action.id}`, dueOn: decisionDue(action) },
          detail: speak(language, 'brief.action.undecided', {
            reach: formatNumber(reachOf(action) ?? 0, 0),
            need: formatNumber(action.need ?? 0, 0),
          }),
          href: `${path}/decide`,
        }),
      );
    return items;
  });
};
