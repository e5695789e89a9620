import type { Language } from '../language.ts';
import { langOf } from '../messages/spoken.tsx';
import { speak } from './message.ts';
import { words } from './words.tsx';

/** Whom to write to, as the operator set it. */
export function ContactLine({ language, contact }: { language: Language; contact: string | null }) {
  if (contact === null) return <p>{words(language, 'about.noContact')}</p>;
  const message = speak(language, 'about.contact', { contact: '\n' });
  const [before = '', after = ''] = message.text.split('\n');
  return (
    <p lang={langOf(message, language)}>
      {before}
      <a href={`mailto:${contact}`}>{contact}</a>
      {after}
    </p>
  );
}
