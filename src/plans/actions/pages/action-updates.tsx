import { DateText, formatNumber, type PageContext } from '../../../web/index.ts';
import { words } from '../../messages/words.tsx';
import type { ActionUpdate } from '../action.ts';
import { ProgressTag } from '../action-tags.tsx';

/** What was said of an action, newest first, each as it was said. */
export function ActionUpdates({
  context,
  updates,
}: {
  context: PageContext;
  updates: readonly ActionUpdate[];
}) {
  const { language } = context;
  return (
    <section aria-labelledby="action-updates">
      <h2 id="action-updates">{words(language, 'action.updates')}</h2>
      {updates.length === 0 ? (
        <p>{words(language, 'action.updates.none')}</p>
      ) : (
        <ol>
          {updates.map(({ saidOn, progress, words: said, reach, signedOffAs }) => (
            <li>
              <p>
                <DateText day={saidOn} language={language} />{' '}
                <ProgressTag progress={progress} language={language} />
              </p>
              <p class="own-words">{said}</p>
              {reach !== null && (
                <p>{words(language, 'action.update.reach', { reach: formatNumber(reach, 0) })}</p>
              )}
              {signedOffAs !== null && (
                <p>{words(language, 'action.update.signed', { office: signedOffAs })}</p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
