import { londonDay } from '../../../platform/london-day.ts';
import { formatDay, type Language } from '../../../web/index.ts';
import { londonTime } from '../../../web/components/date-text.tsx';
import { words } from '../messages/words.tsx';

/** A day and the time on clocks in Scotland, for machines too. */
export function Moment({ at, language }: { at: Date; language: Language }) {
  const instant = at.toISOString();
  return (
    <time datetime={instant}>
      {words(language, 'account.sessions.at', {
        day: formatDay(londonDay(at), language),
        time: londonTime(instant),
      })}
    </time>
  );
}
