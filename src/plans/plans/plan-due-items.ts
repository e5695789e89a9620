import type { DueItem, DueItems } from '../../contributions/due-items.ts';
import { partnershipCodes } from '../../geography/index.ts';
import { type Actor, partnershipsWhere } from '../../platform/authorisation/actor.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { Language } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { draftPath } from './plan-address.ts';
import { readReviewsDue } from './reviews-due.ts';

/** What plans wait for: reviews from officers, signatures of their body from partners' leads. */
export const planDueItems: DueItems = async ({ queries, language, today, reader }) => {
  const codes = await partnershipCodes(queries);
  return [
    ...(await reviews(queries, reader, today, language, codes)),
    ...(await signatures(queries, reader, language, codes)),
  ];
};

type Codes = ReadonlyMap<number, string>;

/** Sections 7 and 11: a plan in force is reviewed by a day that it states itself. */
async function reviews(
  queries: Queries,
  reader: Actor,
  today: string,
  language: Language,
  codes: Codes,
): Promise<DueItem[]> {
  const where = partnershipsWhere(reader, ['officer']);
  if (where !== 'all' && where.length === 0) return [];
  const due = await readReviewsDue(queries, where === 'all' ? null : where, today);
  return due.map(({ partnershipId, planId, title, reviewOn }) => ({
    ...{ key: `plan-review:${planId}`, partnershipId, dueOn: reviewOn, detail: null },
    kind: speak(language, 'due.review.kind'),
    title: speak(language, 'due.review', { plan: title }),
    alike: {
      key: 'plan-review',
      title: (count: number) => speak(language, 'due.review.many', { count }),
      name: { text: title, language: 'en' },
    },
    href: draftPath(codes.get(partnershipId) ?? '', planId),
  }));
}

interface Unsigned {
  ownerId: string;
  partnershipId: number;
  planId: string;
  outcomeId: string;
  outcome: string;
  bodyId: string;
  body: string;
  /** The day its words became what they are. */
  since: string;
}

/** Outcomes of drafts that a body they lead for owns and has not signed in these words. */
async function signatures(
  queries: Queries,
  reader: Actor,
  language: Language,
  codes: Codes,
): Promise<DueItem[]> {
  const led = reader.grants.flatMap(({ role, partnershipId, bodyId }) =>
    role === 'partner-lead' && bodyId !== null ? [{ partnershipId, bodyId }] : [],
  );
  if (led.length === 0) return [];
  const { rows } = await queries.query<Unsigned>(
    `select outcome_owner.id as "ownerId", outcome_owner.partnership_id as "partnershipId",
            plan_outcome.plan_id as "planId", outcome_id as "outcomeId", plan_outcome.name as outcome,
            body_id as "bodyId", body.name as body,
            to_char(plan_outcome.recorded_from at time zone 'Europe/London', 'YYYY-MM-DD') as since
       from known.outcome_owner join known.plan_outcome on plan_outcome.id = outcome_id
       join known.body on body.id = body_id
       join unnest($1::uuid[], $2::integer[]) as led (body, partnership)
         on led.body = body_id and (led.partnership is null or led.partnership = outcome_owner.partnership_id)
      where left_out_on is null and signed_version is distinct from plan_outcome.version
      order by plan_outcome.name, outcome_owner.id`,
    [led.map(({ bodyId }) => bodyId), led.map(({ partnershipId }) => partnershipId)],
  );
  return rows.map(({ ownerId, partnershipId, planId, outcomeId, outcome, bodyId, body, since }) => ({
    ...{ key: `outcome-owner:${ownerId}`, partnershipId, dueOn: null, since },
    kind: speak(language, 'due.sign.kind'),
    title: speak(language, 'due.sign', { outcome }),
    alike: {
      key: 'outcome-sign',
      title: (count: number) => speak(language, 'due.sign.many', { count }),
      name: { text: outcome, language: 'en' },
    },
    detail: speak(language, 'due.sign.detail', { body }),
    href: `${draftPath(codes.get(partnershipId) ?? '', planId)}/outcomes/${outcomeId}/sign/${bodyId}`,
  }));
}
