import type { PageContext } from '../web/index.ts';
import { words } from './messages/words.tsx';
import type { Thread } from './thread.ts';

/** The thread as a strip: a row of stations on a wide page, a line downwards on a phone. A list for those who do not see it. */
export function ThreadStrip({ context, thread }: { context: PageContext; thread: Thread }) {
  const { language } = context;
  return (
    <ol class="thread-strip">
      {thread.stations.map(({ station, strength }) => (
        <li class={`thread-strip__station thread-strip__station--${strength}`}>
          <span class="thread-strip__name">{words(language, `station.${station}`)}</span>{' '}
          <span class="thread-strip__strength">{words(language, `strength.${strength}`)}</span>
        </li>
      ))}
    </ol>
  );
}
