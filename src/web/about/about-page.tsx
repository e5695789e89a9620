import { pathIn } from '../language.ts';
import type { PageContext } from '../page-context.ts';
import { PageShell } from '../page-shell.tsx';
import { ContactLine } from './contact-line.tsx';
import { say } from './message.ts';

/** What this site is, how it judges, and who runs it. */
export function AboutPage({ context, contact }: { context: PageContext; contact: string | null }) {
  const { language, demonstration } = context;
  return (
    <PageShell context={context} title={say(language, 'about.title')} lead={say(language, 'about.lead')}>
      <h2>{say(language, 'about.what')}</h2>
      <p>{say(language, 'about.what.text')}</p>
      {demonstration && <p>{say(language, 'about.demonstration')}</p>}
      <h2>{say(language, 'about.how')}</h2>
      <p>
        {say(language, 'about.how.text')}{' '}
        <a href={pathIn(language, '/methods')}>{say(language, 'about.how.link')}</a>
      </p>
      <h2>{say(language, 'about.who')}</h2>
      <ContactLine language={language} contact={contact} />
    </PageShell>
  );
}
