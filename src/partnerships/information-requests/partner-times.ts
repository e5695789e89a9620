import type { MemberBody } from '../member-bodies.ts';
import type { RequestTimes } from './information-request.ts';
import { type ResponseSummary, summariseResponses } from './response-times.ts';

/** A partner with how it answers; never asked is a row too. */
export interface PartnerTimes {
  partner: MemberBody;
  /** Null: it was not asked, and nothing is open. */
  summary: ResponseSummary | null;
}

/** All partners in their order. A body that left and still owes an answer is not shown: it is no partner any more. */
export function partnerTimes(
  partners: readonly MemberBody[],
  requests: readonly RequestTimes[],
  day: string,
): PartnerTimes[] {
  const summaries = new Map(summariseResponses(requests, day).map((one) => [one.bodyId, one]));
  return partners.map((partner) => {
    const summary = summaries.get(partner.id);
    return { partner, summary: summary && (summary.asked > 0 || summary.open > 0) ? summary : null };
  });
}
