import type { OutboxMail } from '../../../platform/mail/read-outbox.ts';
import {
  Button,
  DefinitionList,
  type Definition,
  Notice,
  type PageContext,
  PageShell,
  pathIn,
} from '../../../web/index.ts';
import { kindName } from '../kind-name.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { MomentText } from '../moment-text.tsx';

export interface MailPageProps {
  context: PageContext;
  /** The text is null where it was forgotten, or may not be shown. */
  mail: OutboxMail & { text: string | null };
  hasMailServer: boolean;
  /** Right after somebody asked for another attempt. */
  again: boolean;
}

/** One mail: what became of it, its text, and another attempt. */
export function MailPage({ context, mail, hasMailServer, again }: MailPageProps) {
  const { language } = context;
  const address = pathIn(language, `/administration/outbox/${mail.id}`);
  const waits = mail.state === 'waiting' || mail.state === 'failed';
  return (
    <PageShell
      context={context}
      title={{ text: mail.subject, language: mail.language }}
      breadcrumbs={[
        { text: speak(language, 'outbox.title'), href: pathIn(language, '/administration/outbox') },
      ]}
    >
      {again && (
        <div role="status">
          <Notice>
            <p>{words(language, 'mail.againDone')}</p>
          </Notice>
        </div>
      )}
      <DefinitionList items={factsOf(mail, context, hasMailServer)} />
      {waits && hasMailServer && !again && (
        <form method="post" action={`${address}/again`}>
          <Button
            text={speak(language, mail.state === 'failed' ? 'mail.again' : 'mail.againNow')}
            kind="secondary"
            language={language}
          />
        </form>
      )}
      <h2>{words(language, 'mail.text')}</h2>
      {mail.text === null ? (
        <HiddenText mail={mail} context={context} hasMailServer={hasMailServer} address={address} />
      ) : (
        <pre class="mail-text" lang={mail.language === language ? undefined : mail.language} tabindex={0}>
          {mail.text}
        </pre>
      )}
    </PageShell>
  );
}

function HiddenText(props: Pick<MailPageProps, 'mail' | 'context' | 'hasMailServer'> & { address: string }) {
  const { mail, context, hasMailServer, address } = props;
  const { language } = context;
  if (mail.state === 'sent') return <p>{words(language, 'mail.forgotten')}</p>;
  if (hasMailServer) return <p>{words(language, 'mail.sealed')}</p>;
  return (
    <form method="post" action={`${address}/text`}>
      <p>{words(language, 'mail.secret')}</p>
      <Button text={speak(language, 'mail.show')} kind="secondary" language={language} />
    </form>
  );
}

function factsOf(mail: OutboxMail, { language }: PageContext, hasMailServer: boolean): Definition[] {
  const { state, to, kind, createdAt, dueAt, endedAt, attempts, problem } = mail;
  const moment = (term: Definition['term'], at: Date | null): Definition[] =>
    at === null ? [] : [{ term, description: <MomentText at={at} language={language} /> }];
  return [
    { term: words(language, 'mail.state'), description: words(language, `outbox.state.${state}`) },
    { term: words(language, 'mail.to'), description: to },
    { term: words(language, 'mail.kind'), description: kindName(language, kind) },
    {
      term: words(language, 'mail.created'),
      description: <MomentText at={createdAt} language={language} />,
    },
    ...moment(words(language, 'mail.due'), state === 'waiting' && hasMailServer ? dueAt : null),
    ...moment(words(language, `outbox.state.${state}`), endedAt),
    { term: words(language, 'mail.attempts'), description: String(attempts) },
    ...(problem === null ? [] : [{ term: words(language, 'mail.problem'), description: problem }]),
  ];
}
