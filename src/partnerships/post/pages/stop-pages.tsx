import { everyKind } from '../../../platform/mail/mail-preferences.ts';
import { Button, type PageContext, PageShell, pathIn } from '../../../web/index.ts';
import { kindName } from '../kind-name.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** Before mails are stopped: what is stopped, and the button. */
export function StopPage({ context, kind }: { context: PageContext; kind: string }) {
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, 'stop.title')} lead={words(language, 'stop.lead')}>
      <p>
        {kind === everyKind
          ? words(language, 'stop.aboutAll')
          : words(language, 'stop.about', { kind: kindName(language, kind) })}{' '}
        {words(language, 'stop.receipts')}
      </p>
      <form method="post">
        <Button text={speak(language, 'stop.button')} language={language} />
      </form>
    </PageShell>
  );
}

export function StopDonePage({ context }: { context: PageContext }) {
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, 'stop.done.title')}
      lead={words(language, 'stop.done.lead')}
    >
      <p>{words(language, 'stop.receipts')}</p>
      <p>
        <a href={pathIn(language, '/account/mail')}>{words(language, 'stop.done.choose')}</a>
      </p>
    </PageShell>
  );
}

export function StopUnknownPage({ context }: { context: PageContext }) {
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, 'stop.unknown.title')}
      lead={words(language, 'stop.unknown.lead')}
    >
      <p>
        <a href={pathIn(language, '/account/mail')}>{words(language, 'stop.unknown.choose')}</a>
      </p>
    </PageShell>
  );
}
