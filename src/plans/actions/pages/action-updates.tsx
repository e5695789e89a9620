import { DateText, formatNumber, type Language, type PageContext, pathIn } from '../../../web/index.ts';
import { words } from '../../messages/words.tsx';
import type { ActionUpdate } from '../action.ts';
import { acceptUpdatePath } from '../action-address.ts';
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
          {updates.map((update) => (
            <li>
              <SaidUpdate update={update} language={language} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

export interface UnconfirmedUpdateProps {
  context: PageContext;
  code: string;
  update: ActionUpdate;
  /** Whether whoever reads is to accept it. */
  keeps: boolean;
}

/** What a lead said of itself, which those of the partnership alone see until an officer accepts it. */
export function UnconfirmedUpdate({ context, code, update, keeps }: UnconfirmedUpdateProps) {
  const { language } = context;
  return (
    <section aria-labelledby="action-unconfirmed" class="notice">
      <h2 id="action-unconfirmed" class="notice__title">
        {words(language, 'action.unconfirmed')}
      </h2>
      <p>{words(language, 'action.unconfirmed.text')}</p>
      <SaidUpdate update={update} language={language} />
      {keeps && (
        <p class="no-print">
          <a href={pathIn(language, acceptUpdatePath(code, update))}>
            {words(language, 'action.unconfirmed.accept')}
          </a>
        </p>
      )}
    </section>
  );
}

/** One update as it was said. */
export function SaidUpdate({ update, language }: { update: ActionUpdate; language: Language }) {
  const { saidOn, progress, words: said, reach, signedOffAs } = update;
  return (
    <>
      <p>
        <DateText day={saidOn} language={language} /> <ProgressTag progress={progress} language={language} />
      </p>
      <p class="own-words">{said}</p>
      {reach !== null && <p>{words(language, 'action.update.reach', { reach: formatNumber(reach, 0) })}</p>}
      {signedOffAs !== null && <p>{words(language, 'action.update.signed', { office: signedOffAs })}</p>}
    </>
  );
}
