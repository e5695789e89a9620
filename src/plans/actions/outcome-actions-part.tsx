import { linkTo } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { OutcomePart } from '../plans-services.ts';
import { actionsPath } from './action-address.ts';
import { readActionsOfOutcomes } from './action-store.ts';
import { ActionList } from './pages/action-list.tsx';

/** The most actions an outcome's page shows itself. */
const most = 20;

/** What is done for an outcome, on its page. */
export const outcomeActionsPart: OutcomePart = async ({ queries, page, place, outcome }) => {
  const { language } = page;
  const { code } = place.area;
  const actions = await readActionsOfOutcomes(queries, [outcome.id]);
  return (
    <section aria-labelledby="outcome-actions">
      <h2 id="outcome-actions">{words(language, 'action.part')}</h2>
      {actions.length === 0 ? (
        <p>{words(language, 'action.part.none')}</p>
      ) : (
        <>
          <ActionList context={page} code={code} actions={actions.slice(0, most)} outcomes={null} />
          <p>
            <a href={linkTo(page, `${actionsPath(code)}?outcome=${outcome.id}`)}>
              {words(language, 'action.part.all')}
            </a>
          </p>
        </>
      )}
    </section>
  );
};
