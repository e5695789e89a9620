import type { OutboxMail } from '../../../platform/mail/read-outbox.ts';
import { type Language, pathIn } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';
import { MomentText } from '../moment-text.tsx';

export interface ListedMailProps {
  mail: OutboxMail;
  language: Language;
  hasMailServer: boolean;
}

/** One mail in the outbox: what it says, to whom, since when, and what the mail server said of it. */
export function ListedMail({ mail, language, hasMailServer }: ListedMailProps) {
  const { id, subject, to, createdAt, dueAt, endedAt, problem, state } = mail;
  const moment = (at: Date) => <MomentText at={at} language={language} />;
  return (
    <li class="outbox-mail">
      <p>
        <a
          href={pathIn(language, `/administration/outbox/${id}`)}
          lang={mail.language === language ? undefined : mail.language}
        >
          {subject}
        </a>
      </p>
      <p>
        {words(language, 'mail.to')}: {to}
      </p>
      <p class="outbox-mail__when">
        {words(language, 'mail.created')}: {moment(createdAt)}
        {endedAt !== null && (
          <>
            {' · '}
            {words(language, `outbox.state.${state}`)}: {moment(endedAt)}
          </>
        )}
        {state === 'waiting' && hasMailServer && dueAt !== null && (
          <>
            {' · '}
            {words(language, 'mail.due')}: {moment(dueAt)}
          </>
        )}
      </p>
      {problem !== null && (
        <p>
          {words(language, 'mail.problem')}: {problem}
        </p>
      )}
    </li>
  );
}
