import { DateText, formatDay, formatNumber, linkTo, type PageContext, withUnit } from '../../../web/index.ts';
import { say } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { londonDayOf } from '../../../platform/london-day.ts';
import type { ContentEvidence } from '../plan-content.ts';

/** What stands behind something, as it stood, with the way to it as it is now. */
export function EvidenceList({
  context,
  evidence,
}: {
  context: PageContext;
  evidence: readonly ContentEvidence[];
}) {
  const { language } = context;
  return (
    <ul>
      {evidence.map(({ words: said, frozen, frozenAt, liveLink }) => (
        <li class="own-words">
          {said}
          {frozen && (
            <>
              <p>
                {frozen.sentence}
                {frozenAt !== null && (
                  <>
                    {' '}
                    <em>
                      {words(language, 'evidence.as-it-stood', {
                        day: formatDay(londonDayOf(frozenAt), language),
                      })}
                    </em>
                  </>
                )}
              </p>
              {frozen.fifths && (
                <p>
                  {words(language, 'evidence.fifths', {
                    rates: frozen.fifths
                      .map(({ value }) =>
                        withUnit(formatNumber(value, frozen.indicator.decimals), frozen.indicator.unit),
                      )
                      .join(', '),
                  })}
                </p>
              )}
              <p>
                {words(language, 'evidence.source', {
                  title: frozen.source.title,
                  publisher: frozen.source.publisher,
                  edition: frozen.source.edition,
                })}
              </p>
            </>
          )}
          {liveLink !== null && (
            <>
              {' '}
              <a
                href={liveLink.startsWith('/') ? linkTo(context, liveLink) : liveLink}
                rel={liveLink.startsWith('/') ? undefined : 'nofollow'}
                aria-label={say(language, 'evidence.live.of', {
                  what: frozen?.indicator.name ?? said.slice(0, 60),
                })}
              >
                {words(language, 'evidence.live')}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A period in words. */
export function PeriodText({
  context: { language },
  of: { startsOn, endsOn },
}: {
  context: PageContext;
  of: { startsOn: string | null; endsOn: string | null };
}) {
  if (startsOn === null && endsOn === null) return <>{words(language, 'plan.period.none')}</>;
  if (startsOn !== null && endsOn === null)
    return <>{words(language, 'plan.period.from', { from: formatDay(startsOn, language) })}</>;
  if (startsOn === null) return <DateText day={endsOn ?? ''} language={language} />;
  return (
    <>
      {words(language, 'plan.period.text', {
        from: formatDay(startsOn, language),
        until: formatDay(endsOn ?? '', language),
      })}
    </>
  );
}
