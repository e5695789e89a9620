import { lastDayOf, type ReadPeriod } from '../platform/authorisation/read-period.ts';
import { formatDay } from './components/date-text.tsx';
import { Notice } from './components/notice.tsx';
import type { Language } from './language.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import type { PageContext } from './page-context.ts';

/** Says as at which day a role for a time shows the page, for which days it is, and takes another of them. */
export function DatedNotice(props: { context: PageContext; period: NonNullable<PageContext['reads']> }) {
  const { context, period } = props;
  const { language, today } = context;
  const { shown } = period;
  const [pathname = '', search = ''] = context.path.split('?');
  const rest = [...new URLSearchParams(search)].filter(([name]) => name !== 'as-at');
  const days = periodSentence(language, period);
  return (
    <Notice>
      <p>
        {shown && (
          <>
            <strong>{words(language, 'dated.notice', { day: formatDay(shown, language) })}</strong>{' '}
          </>
        )}
        <span lang={days.language === language ? undefined : days.language}>{days.text}</span>
      </p>
      <form class="no-print" method="get" action={pathname}>
        {rest.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p>
          <label class="ds_label" for="dated-day">
            {words(language, 'dated.choose')}
          </label>
          <input
            class="ds_input ds_input--fixed-10"
            type="date"
            id="dated-day"
            name="as-at"
            value={shown ?? lastDayOf(period, today)}
            min={period.from ?? undefined}
            max={lastDayOf(period, today)}
            required
          />{' '}
          <button class="ds_button ds_button--small" type="submit">
            {words(language, 'dated.button')}
          </button>
        </p>
      </form>
    </Notice>
  );
}

function periodSentence(language: Language, { from, until }: ReadPeriod) {
  const days = {
    from: from === null ? '' : formatDay(from, language),
    until: until === null ? '' : formatDay(until, language),
  };
  if (from === null) return speak(language, 'dated.until', days);
  return speak(language, until === null ? 'dated.from' : 'dated.from-until', days);
}
