import { DateText, formatDay, linkTo, Tag } from '../../../web/index.ts';
import type { FacilitationEntry } from '../../facilitation/facilitation-entry.ts';
import { groupPath } from '../../groups/group-address.ts';
import { mustFacilitate } from '../../facilitation/facilitating-partner.ts';
import { words } from '../messages/words.tsx';
import type { BodyAtTablePageProps } from './body-at-table-page.tsx';
import { KeepLink } from './keep-link.tsx';

/** The log of a facilitating partner; others have none unless something was entered. */
export function FacilitationAt({ context, place, at, day, logHref }: BodyAtTablePageProps) {
  const { language } = context;
  const must = mustFacilitate(at.body, place.area.id, day);
  if (!must && at.entries.length === 0) return null;
  return (
    <section aria-labelledby="facilitation-title">
      <h2 id="facilitation-title">{words(language, 'at.facilitation')}</h2>
      {at.entries.length === 0 && <p>{words(language, 'at.facilitation.none')}</p>}
      <ul class="cell-list">
        {at.entries.map((entry) => (
          <li>
            <DateText day={entry.doneOn} language={language} />: <span class="typed-lines">{entry.what}</span>
            {entry.groupId && entry.groupName && (
              <>
                {' '}
                <a href={linkTo(context, placeOf(place.area.code, entry))}>
                  {entry.meetingOn
                    ? words(language, 'at.facilitation.meeting', {
                        group: entry.groupName,
                        day: formatDay(entry.meetingOn, language),
                      })
                    : entry.groupName}
                </a>
              </>
            )}
            {entry.link && (
              <>
                {' '}
                <a href={entry.link} rel="nofollow">
                  {words(language, 'at.link')}
                </a>
              </>
            )}
            {!entry.published && (
              <>
                {' '}
                <Tag text={words(language, 'draft')} tone="blue" />
              </>
            )}
            <KeepLink href={logHref && `${logHref}/${entry.id}`}>{words(language, 'at.change')}</KeepLink>
          </li>
        ))}
      </ul>
      <KeepLink href={logHref && `${logHref}/new`}>{words(language, 'at.facilitation.add')}</KeepLink>
    </section>
  );
}

function placeOf(code: string, { groupId, meetingId, meetingOn }: FacilitationEntry): string {
  const group = groupPath(code, groupId ?? '');
  return meetingOn === null ? group : `${group}/meetings/${meetingId}`;
}
