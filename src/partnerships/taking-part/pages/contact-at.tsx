import type { Contact } from '../contact-store.ts';
import { words } from '../messages/words.tsx';
import type { BodyAtTablePageProps } from './body-at-table-page.tsx';
import { KeepLink } from './keep-link.tsx';

/** Where the partnership reaches it: drawn for its staff alone. */
export function ContactAt(
  props: Pick<BodyAtTablePageProps, 'context' | 'keepHref'> & { contact: Contact | null },
) {
  const { context, keepHref, contact } = props;
  const { language } = context;
  if (contact === null && keepHref === null) return null;
  return (
    <section aria-labelledby="contact-title">
      <h2 id="contact-title">{words(language, 'at.contact')}</h2>
      <p>
        {contact ? (
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        ) : (
          words(language, 'at.contact.none')
        )}
      </p>
      <p>{words(language, 'at.contact.private')}</p>
      <KeepLink href={keepHref && `${keepHref}/contact`}>{words(language, 'at.contact.change')}</KeepLink>
    </section>
  );
}
