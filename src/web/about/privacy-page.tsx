import type { PageContext } from '../page-context.ts';
import { PageShell } from '../page-shell.tsx';
import { ContactLine } from './contact-line.tsx';
import { speak } from './message.ts';
import { words } from './words.tsx';

/** What is kept about a visitor, which is nothing, and what the logs hold. */
export function PrivacyPage({ context, contact }: { context: PageContext; contact: string | null }) {
  const { language } = context;
  return (
    <PageShell
      context={context}
      title={speak(language, 'privacy.title')}
      lead={words(language, 'privacy.lead')}
    >
      {(['cookies', 'browsers', 'requests', 'logs', 'postcodes', 'figures'] as const).map((part) => (
        <>
          <h2>{words(language, `privacy.${part}`)}</h2>
          <p>{words(language, `privacy.${part}.text`)}</p>
        </>
      ))}
      <h2>{words(language, 'about.who')}</h2>
      <ContactLine language={language} contact={contact} />
    </PageShell>
  );
}
