import type { PageContext } from '../page-context.ts';
import { PageShell } from '../page-shell.tsx';
import { ContactLine } from './contact-line.tsx';
import { say } from './message.ts';

/** What is kept about a visitor, which is nothing, and what the logs hold. */
export function PrivacyPage({ context, contact }: { context: PageContext; contact: string | null }) {
  const { language } = context;
  return (
    <PageShell context={context} title={say(language, 'privacy.title')} lead={say(language, 'privacy.lead')}>
      {(['cookies', 'requests', 'logs', 'postcodes', 'figures'] as const).map((part) => (
        <>
          <h2>{say(language, `privacy.${part}`)}</h2>
          <p>{say(language, `privacy.${part}.text`)}</p>
        </>
      ))}
      <h2>{say(language, 'about.who')}</h2>
      <ContactLine language={language} contact={contact} />
    </PageShell>
  );
}
