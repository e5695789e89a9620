import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import { speak } from '../notices/messages/message.ts';
import { recordChange } from '../record-change.ts';
import { overlap } from '../seats/term.ts';
import type { Membership } from './membership.ts';
import type { MembershipRecord } from './membership-form.ts';
import { insertMembership, lockMemberships, updateMembership } from './membership-store.ts';
import { tellOfBody } from './tell-of-body.ts';

export type NotAdmitted =
  | { problem: 'member-then'; membership: Membership }
  | { problem: 'changed'; current: Membership | null };

/**
 * Admits a body to a partnership for a while, or changes (`before`) when and why it took part: ends it, too.
 * Whoever saves one that was proposed confirms it.
 */
export async function admitBody(
  doing: Doing,
  bodyId: string,
  before: Membership | null,
  version: number,
  record: MembershipRecord,
): Promise<Result<string, NotAdmitted>> {
  const { transaction, partnershipId } = doing;
  const known = await lockMemberships(transaction, { partnershipId, bodyId });
  const other = known.find((one) => one.id !== before?.id && overlap(one, record));
  if (other) return failed({ problem: 'member-then', membership: other });
  const id = before?.id ?? uuidv7();
  if (before === null) await insertMembership(transaction, { id, partnershipId, bodyId, ...record });
  else if (!(await updateMembership(transaction, { id, version, ...record })))
    return failed({ problem: 'changed', current: known.find((one) => one.id === id) ?? null });
  await recordChange(doing, 'membership', id, before && told(bodyId, before), { bodyId, ...record });
  const { since: first, until: day } = record;
  const joins = before === null || before.proposal !== null;
  if (joins || day !== before.until)
    await tellOfBody(doing, {
      key: `membership:${id}:${before === null ? 'new' : version}`,
      ...{ bodyId, published: record.published },
      subject: (language, body) =>
        joins || day === null
          ? speak(language, 'membership.joined', { body, day: first })
          : speak(language, 'membership.left', { body, day }),
      text: (language) => speak(language, 'membership.text'),
    });
  return ok(id);
}

function told(bodyId: string, { basis, since, until, published, proposal }: Membership) {
  return { bodyId, basis, since, until, published, ...(proposal && { proposed: proposal.source }) };
}
