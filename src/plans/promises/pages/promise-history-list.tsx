import { DateText, type PageContext } from '../../../web/index.ts';
import { words } from '../../messages/words.tsx';
import type { PromiseVersion } from '../promise-history.ts';

/** What was recorded of a promise, day by day. */
export function PromiseHistory({
  context,
  history,
}: {
  context: PageContext;
  history: readonly PromiseVersion[];
}) {
  const { language } = context;
  return (
    <section aria-labelledby="promise-history">
      <h2 id="promise-history">{words(language, 'promise.history')}</h2>
      <ol>
        {history.map((one, index) => (
          <li>
            <DateText day={one.recordedOn} language={language} />:{' '}
            {whatHappened(context, one, history[index - 1])}
          </li>
        ))}
      </ol>
    </section>
  );
}

function whatHappened({ language }: PageContext, one: PromiseVersion, before: PromiseVersion | undefined) {
  if (before === undefined || before.state !== one.state)
    return words(language, `promise.state.${one.state}`);
  if (before.agreedOn === null && one.agreedOn !== null) return words(language, 'promise.history.agreed');
  return words(language, 'promise.history.terms');
}
