import { type PageContext, PageShell, pathIn } from '../../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

export function MailUnknownPage({ context }: { context: PageContext }) {
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, 'mail.unknown.title')}
      lead={words(language, 'mail.unknown')}
    >
      <p>
        <a href={pathIn(language, '/administration/outbox')}>{words(language, 'mail.back')}</a>
      </p>
    </PageShell>
  );
}
