import { Disclosure, type Language } from '../web/index.ts';
import { words } from './messages/words.tsx';
import { strengths } from './thread.ts';

/** What the marks of a thread mean. */
export function ThreadKey({ language }: { language: Language }) {
  return (
    <Disclosure summary={words(language, 'thread.key')}>
      <ul class="thread-key">
        {strengths.toReversed().map((strength) => (
          <li class={`thread-key__mark thread-strip__station--${strength}`}>
            <strong>{words(language, `strength.${strength}`)}</strong>: {words(language, `key.${strength}`)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
