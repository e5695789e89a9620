import { formatDay, type Language, londonTime } from '../../web/index.ts';
import { londonDay } from '../../platform/london-day.ts';

/** Day and time of an instant by the clocks of Scotland, for machines too. */
export function MomentText({ at, language }: { at: Date; language: Language }) {
  const instant = at.toISOString();
  return (
    <time datetime={instant}>
      {formatDay(londonDay(at), language)}, {londonTime(instant)}
    </time>
  );
}
