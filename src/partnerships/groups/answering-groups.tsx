import type { Child } from 'hono/jsx';
import type { Queries } from '../../platform/database/database.ts';
import { linkTo, type PageContext } from '../../web/index.ts';
import type { PartnershipPlace } from '../partnership-shell.tsx';
import { groupPath } from './group-address.ts';
import { words } from './messages/words.tsx';

/** Groups that answer for an outcome, on its page; nothing where none does. */
export async function answeringGroups(asked: {
  queries: Queries;
  page: PageContext;
  place: PartnershipPlace;
  outcome: { id: string };
}): Promise<Child> {
  const { queries, page, place, outcome } = asked;
  const { rows } = await queries.query<{ id: string; name: string }>(
    `select own.id, own.name from known.partnership_group as own
      where own.partnership_id = $1 and (own.ended_on is null or own.ended_on >= $3)
        and exists (select from known.group_outcome where group_id = own.id and outcome_id = $2)
      order by own.name, own.id`,
    [place.area.id, outcome.id, page.asAt?.day ?? page.today],
  );
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="answering-title">
      <h2 id="answering-title">{words(page.language, 'outcome.groups')}</h2>
      <ul>
        {rows.map(({ id, name }) => (
          <li>
            <a href={linkTo(page, groupPath(place.area.code, id))}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
