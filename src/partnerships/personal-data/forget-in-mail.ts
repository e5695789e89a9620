import type { PersonalDataQueries } from '../../contributions/personal-data.ts';
import { wholePattern } from '../mentions/sought.ts';

/** Mails to others that name them: what was sent needs no text any more, what was not is sent without the name. */
export async function forgetInMail({ query }: PersonalDataQueries, words: readonly string[]): Promise<void> {
  for (const word of words) {
    await query(
      `update mail_message
          set text_body = case when sent_at is null then regexp_replace(text_body, $1, '…', 'gi') end,
              subject = regexp_replace(subject, $1, '…', 'gi')
        where coalesce(text_body, '') ~* $1 or subject ~* $1`,
      [wholePattern(word)],
    );
  }
}
