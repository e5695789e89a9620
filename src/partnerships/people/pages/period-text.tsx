import type { ReadPeriod } from '../../../platform/authorisation/read-period.ts';
import { formatDay, type Language } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';

/** Of which days an auditor reads. */
export function PeriodText({
  language,
  period: { from, until },
}: {
  language: Language;
  period: ReadPeriod;
}) {
  const days = {
    from: from === null ? '' : formatDay(from, language),
    until: until === null ? '' : formatDay(until, language),
  };
  const which = from === null ? 'until' : until === null ? 'from' : 'both';
  return <>{words(language, `period.${which}`, days)} </>;
}
