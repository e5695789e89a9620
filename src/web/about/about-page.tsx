import { pathIn } from '../language.ts';
import type { PageContext } from '../page-context.ts';
import { PageShell } from '../page-shell.tsx';
import { ContactLine } from './contact-line.tsx';
import { speak } from './message.ts';
import { words } from './words.tsx';

/** What this site is, how it judges, and who runs it. */
export function AboutPage({ context, contact }: { context: PageContext; contact: string | null }) {
  const { language, demonstration } = context;
  return (
    <PageShell context={context} title={speak(language, 'about.title')} lead={words(language, 'about.lead')}>
      <h2>{words(language, 'about.what')}</h2>
      <p>{words(language, 'about.what.text')}</p>
      {demonstration && <p>{words(language, 'about.demonstration')}</p>}
      <h2>{words(language, 'about.how')}</h2>
      <p>
        {words(language, 'about.how.text')}{' '}
        <a href={pathIn(language, '/methods')}>{words(language, 'about.how.link')}</a>
      </p>
      <h2>{words(language, 'about.who')}</h2>
      <ContactLine language={language} contact={contact} />
    </PageShell>
  );
}
