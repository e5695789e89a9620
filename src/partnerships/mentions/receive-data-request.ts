import type { FreeText } from '../../contributions/free-text.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import { type Database, transaction } from '../../platform/database/database.ts';
import type { Submission } from '../../platform/forms/submission.ts';
import { submitOnce } from '../../platform/forms/submit-once.ts';
import { forgetInMail } from '../personal-data/forget-in-mail.ts';
import { closeDataRequest } from './close-data-request.ts';
import type { RequestKind } from './data-request.ts';
import { findMentions } from './find-mentions.ts';
import { openDataRequest } from './open-data-request.ts';
import { type RequestPlace, requestsAddress } from './request-place.ts';
import { soughtWords } from './sought.ts';

export interface RequestServices {
  database: Database;
  texts: readonly FreeText[];
  /** Whether a last mail would leave at all; what stays in an outbox would keep the address. */
  hasMailServer: boolean;
}

export interface AskedOfOfficer {
  name: string;
  email: string | null;
  kind: RequestKind;
  why: string;
  /** ISO day. */
  today: string;
}

/** Takes down what somebody without an account asked, and looks for them. Returns the path of the request. */
export function receiveDataRequest(
  { database, texts, hasMailServer }: RequestServices,
  actor: Actor,
  place: RequestPlace,
  { name, email, kind, why, today }: AskedOfOfficer,
  submission: Submission,
) {
  const { partnershipId } = place;
  const sought = soughtWords([name, email]);
  return transaction(database, (within) =>
    submitOnce(
      within,
      { ...submission, accountId: actor.accountId },
      async (): Promise<Result<string, never>> => {
        const found = await findMentions(within, texts, sought, { partnershipId });
        const answerTo = kind === 'erase' && hasMailServer ? email : null;
        const asked = { partnershipId, kind, askedOn: today, sought, why, answerTo };
        const id = await openDataRequest(within, asked, found);
        let erased = 0;
        if (kind === 'erase') {
          const mails = await within.query(
            'delete from mail_message where account_id is null and lower(to_address) = lower($1)',
            [email],
          );
          const invitations = await within.query(
            `delete from invitation where email = lower($1) and accepted_at is null
                and partnership_id is not distinct from $2`,
            [email, partnershipId],
          );
          erased = (mails.rowCount ?? 0) + (invitations.rowCount ?? 0);
          await forgetInMail(within, sought);
        }
        await recordAudit(within, {
          ...auditActor(actor),
          ...(partnershipId === null ? {} : { partnershipId }),
          action: 'data-request.opened',
          subjectId: id,
          after: { kind, places: found.length, mailsAndInvitationsErased: erased },
        });
        if (kind === 'erase') await closeDataRequest(within, actor, id, { onlyDecided: true });
        return ok(`${requestsAddress(place)}/${id}`);
      },
    ),
  );
}
