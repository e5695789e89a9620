import { Notice, type PageContext, PageShell, pathIn } from '../../../web/index.ts';
import { auditAddress } from '../../audit-trail/audit-address.ts';
import { PlaceTabs } from '../../place-tabs.tsx';
import { requestsAddress } from '../../mentions/request-place.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type PeoplePlace, peopleAddress } from '../people-place.ts';
import type { PeopleView } from '../read-people-page.ts';
import { FindPerson } from './find-person.tsx';
import { InvitationTable } from './invitation-table.tsx';
import { placeCrumbs } from './place-crumbs.ts';
import { RoleTable } from './role-table.tsx';

export const doneKinds = ['invited', 'given', 'ended', 'withdrawn', 'reset'] as const;
export type Done = (typeof doneKinds)[number];

export interface PeoplePageProps {
  context: PageContext;
  place: PeoplePlace;
  view: PeopleView;
  /** What was just done. */
  done: Done | null;
}

/** Who holds which role, who is invited, and the ways to change that. */
export function PeoplePage(props: PeoplePageProps) {
  const { context, place, view, done } = props;
  const { language } = context;
  const path = pathIn(language, peopleAddress(place));
  const people = new Set(view.roles.map(({ accountId }) => accountId)).size;
  const title =
    place.name === null
      ? speak(language, 'page.title')
      : speak(language, 'page.title.of', { name: place.name });
  return (
    <PageShell
      context={context}
      title={title}
      lead={
        people > 1
          ? words(language, 'page.lead.many', { count: people })
          : words(language, people === 1 ? 'page.lead.one' : 'page.lead.none')
      }
      breadcrumbs={placeCrumbs(language, place)}
      tabs={<PlaceTabs context={context} place={place} />}
    >
      {done && (
        <div role="status">
          <Notice>
            <p>{words(language, `done.${done}`)}</p>
          </Notice>
        </div>
      )}
      <p>
        <a class="ds_button" href={`${path}/new`}>
          {words(language, 'page.give')}
        </a>
      </p>
      <ul class="ds_no-bullets">
        <li>
          <a href={pathIn(language, auditAddress(place.code))}>{words(language, 'page.audit')}</a>
        </li>
        <li>
          <a href={pathIn(language, requestsAddress(place))}>{words(language, 'page.dataRequests')}</a>
        </li>
        <li>
          <a href={pathIn(language, '/acting/start')}>{words(language, 'page.acting')}</a>
        </li>
      </ul>
      <FindPerson {...props} path={path} />
      <RoleTable {...props} path={path} />
      <InvitationTable {...props} path={path} />
    </PageShell>
  );
}
