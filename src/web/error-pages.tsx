import { pathIn } from './language.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import type { PageContext } from './page-context.ts';
import { PageShell } from './page-shell.tsx';

/** 404 in plain words, with the ways out. */
export function NotFoundPage({ context }: { context: PageContext }) {
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, 'error.404.title')}>
      <p>{words(language, 'error.404.body')}</p>
      <p>{words(language, 'error.404.next')}</p>
      <ul>
        {(
          [
            ['nav.picture', '/'],
            ['nav.places', '/areas'],
            ['nav.indicators', '/indicators'],
          ] as const
        ).map(([message, path]) => (
          <li>
            <a href={pathIn(language, path)}>{words(language, message)}</a>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}

/** 500 in plain words; the reference is the request's, so that the log can be found. */
export function ErrorPage({ context, reference }: { context: PageContext; reference?: string }) {
  const { language } = context;
  return (
    <PageShell context={context} title={speak(language, 'error.500.title')}>
      <p>{words(language, 'error.500.body')}</p>
      {reference && <p>{words(language, 'error.500.reference', { reference })}</p>}
    </PageShell>
  );
}
