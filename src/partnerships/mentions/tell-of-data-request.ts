import type { PersonalDataQueries } from '../../contributions/personal-data.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { type Language, pathIn } from '../../web/index.ts';
import { requestsAddress } from './request-place.ts';
import { say } from './messages/message.ts';

/** Tells those who keep the records that there is something to decide; never about whom. */
export async function tellOfDataRequest(
  queries: PersonalDataQueries,
  request: { id: string; partnershipId: number | null; places: number },
  exceptAccountId: string,
): Promise<void> {
  const { rows } = await queries.query<{ accountId: string; language: Language }>(
    `select distinct account_id as "accountId", mail_language_of(account_id) as language from role_grant
      where ended_at is null and account_id <> $2
        and (role in ('officer', 'administrator') and partnership_id = $1
             or role = 'administrator' and partnership_id is null)`,
    [request.partnershipId, exceptAccountId],
  );
  const area = await queries.query<{ code: string }>('select code from area where id = $1', [
    request.partnershipId,
  ]);
  const page = `${requestsAddress({ code: area.rows[0]?.code ?? null })}/${request.id}`;
  for (const { accountId, language } of rows)
    await queueMail(queries as Parameters<typeof queueMail>[0], {
      accountId,
      language,
      kind: 'duty',
      urgency: 'digest',
      subject: say(language, 'notice.subject'),
      text: say(language, 'notice.text', { places: request.places, page: pathIn(language, page) }),
      key: `data-request:${request.id}:${accountId}`,
    });
}
