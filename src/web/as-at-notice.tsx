import { DateText } from './components/date-text.tsx';
import { Notice } from './components/notice.tsx';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { DatedNotice } from './dated-notice.tsx';
import type { PageContext } from './page-context.ts';

/** Says that a page shows an earlier day's knowledge, with the way back to now. */
export function AsAtNotice({ context }: { context: PageContext }) {
  const { language, asAt } = context;
  if (context.reads) return <DatedNotice context={context} period={context.reads} />;
  if (!asAt) return null;
  const { text, language: spoken } = speak(language, 'asAt.notice', { day: '\n' });
  const [before = '', after = ''] = text.split('\n');
  return (
    <Notice>
      <p>
        <strong lang={spoken === language ? undefined : spoken}>
          {before}
          <DateText day={asAt.day} language={spoken} />
          {after}
        </strong>{' '}
        <a href={withoutAsAt(context.path)}>{words(language, 'asAt.now')}</a>
      </p>
    </Notice>
  );
}

function withoutAsAt(path: string): string {
  const [pathname = '', search = ''] = path.split('?');
  const query = new URLSearchParams(search);
  query.delete('as-at');
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}
