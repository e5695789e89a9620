import { DateText, type PageContext, Tag } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { Origin } from '../origin-store.ts';

/** Where a record came from that nobody typed, as known on which day, and what is not certain of it. */
export function OriginText({ context, origin }: { context: PageContext; origin: Origin }) {
  const { language } = context;
  return (
    <>
      <span lang="en">{origin.source}</span>, {words(language, 'body.origin.known')}{' '}
      <DateText day={origin.knownOn} language={language} />
      {!origin.confirmed && (
        <>
          {' '}
          <Tag text={words(language, 'body.origin.open')} tone="orange" />
          {origin.doubt && (
            <>
              {' '}
              <span lang="en">{origin.doubt}</span>
            </>
          )}
        </>
      )}
    </>
  );
}
