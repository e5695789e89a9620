import type { PageContext } from '../../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { MessagePage } from './message-page.tsx';

/** A link that was used, is too old, or never was: nothing happened, and how to get another. */
export function UsedLinkPage({ context, again }: { context: PageContext; again: string }) {
  const { language } = context;
  return (
    <MessagePage
      context={context}
      title={speak(language, 'link.used.title')}
      text={[words(language, 'link.used.text')]}
      next={{ href: again, text: words(language, 'link.used.next') }}
    />
  );
}
