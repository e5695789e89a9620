import type { Language } from '../language.ts';
import { say } from './message.ts';

/** Whom to write to, as the operator set it. */
export function ContactLine({ language, contact }: { language: Language; contact: string | null }) {
  if (contact === null) return <p>{say(language, 'about.noContact')}</p>;
  const [before = '', after = ''] = say(language, 'about.contact', { contact: '\n' }).split('\n');
  return (
    <p>
      {before}
      <a href={`mailto:${contact}`}>{contact}</a>
      {after}
    </p>
  );
}
