import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import {
  DownloadLinks,
  EmptyState,
  FilterForm,
  linkTo,
  type PageContext,
  Pagination,
  pathIn,
  spokenOn,
  tableDownloads,
} from '../../../web/index.ts';
import { speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import type { OutcomeName } from '../../promises/outcome-names.ts';
import { sheetsPath } from '../../sheets/sheet-address.ts';
import { type Action, actionStates, staleAfterDays } from '../action.ts';
import { actionsPath } from '../action-address.ts';
import { actionsPerPage, actionsQuery, type AskedActions } from '../action-query.ts';
import type { ActionChoices, ActionCounts } from '../find-actions.ts';
import { ActionList } from './action-list.tsx';

export interface ActionsPageProps {
  context: PageContext;
  place: PartnershipPlace;
  /** Those of the page asked for. */
  actions: readonly Action[];
  counts: ActionCounts;
  choices: ActionChoices;
  outcomes: ReadonlyMap<string, OutcomeName>;
  /** With a page that is there. */
  asked: AskedActions;
  mayAdd: boolean;
  /** Whether they may bring some in a spreadsheet. */
  mayBring: boolean;
}

/** Everything that is done in a partnership, to filter, sort and take away. */
export function ActionsPage(props: ActionsPageProps) {
  const { context, place, actions, counts, choices, outcomes, asked, mayAdd, mayBring } = props;
  const { language, asAt } = context;
  const { area } = place;
  const path = actionsPath(area.code);
  const from = (asked.page - 1) * actionsPerPage;
  const to = (changes: Partial<AskedActions>) =>
    linkTo(context, `${path}${actionsQuery({ ...asked, page: 1, ...changes })}`);
  const query = actionsQuery({ ...asked, page: 1 });
  const dated = !asAt ? query : `${query === '' ? '?' : `${query}&`}as-at=${asAt.day}`;
  const all = { value: '', text: speak(language, 'actions.filter.all') };
  const kept = [
    ...(asAt ? [{ name: 'as-at', value: asAt.day }] : []),
    ...(asked.sort === 'name' ? [] : [{ name: 'sort', value: asked.sort }]),
    ...(asked.down ? [{ name: 'order', value: 'down' }] : []),
  ];
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="actions"
      title={speak(language, 'actions.tab')}
      lead={spokenOn(language, actionsLead(counts, language))}
    >
      <p>{words(language, 'actions.explained', { days: staleAfterDays })}</p>
      {mayAdd && (
        <p>
          <a class="ds_button" href={pathIn(language, `${path}/new`)}>
            {words(language, 'actions.new')}
          </a>{' '}
          {mayBring && (
            <a href={pathIn(language, sheetsPath(area.code))}>{words(language, 'actions.sheets')}</a>
          )}
        </p>
      )}
      {counts.all === 0 ? (
        <EmptyState
          title={words(language, 'actions.none.title')}
          text={words(language, 'actions.none.text')}
        />
      ) : (
        <>
          <FilterForm
            id="actions-filter"
            action={pathIn(language, path)}
            language={language}
            kept={kept}
            filters={[
              {
                name: 'outcome',
                label: speak(language, 'actions.column.outcome'),
                value: asked.outcome ?? '',
                choices: [all, ...[...outcomes.values()].map(({ id, name }) => ({ value: id, text: name }))],
              },
              {
                name: 'body',
                label: speak(language, 'actions.column.body'),
                value: asked.body ?? '',
                choices: [all, ...choices.bodies.map(({ id, name }) => ({ value: id, text: name }))],
              },
              {
                name: 'state',
                label: speak(language, 'actions.column.state'),
                value: asked.state ?? '',
                choices: [
                  all,
                  ...actionStates.map((value) => ({ value, text: speak(language, `action.state.${value}`) })),
                ],
              },
              {
                name: 'locality',
                label: speak(language, 'actions.column.locality'),
                value: asked.locality ?? '',
                choices: [all, ...choices.localities.map(({ code, name }) => ({ value: code, text: name }))],
              },
              {
                name: 'stale',
                label: speak(language, 'actions.filter.stale'),
                value: asked.stale ? 'yes' : '',
                choices: [
                  all,
                  {
                    value: 'yes',
                    text: speak(language, 'actions.filter.stale.yes', { days: staleAfterDays }),
                  },
                ],
              },
            ]}
            {...(query === '' ? {} : { clearHref: linkTo(context, path) })}
          />
          {counts.found === 0 ? (
            <p>{words(language, 'actions.none.found')}</p>
          ) : (
            <>
              <p>
                {words(language, 'actions.list.count', {
                  from: from + 1,
                  to: from + actions.length,
                  count: counts.found,
                })}
              </p>
              <ActionList
                context={context}
                code={area.code}
                actions={actions}
                outcomes={outcomes}
                sorting={{
                  by: asked.sort,
                  down: asked.down,
                  href: (sort) => to({ sort, down: asked.sort === sort && !asked.down }),
                }}
              />
              <Pagination
                page={asked.page}
                pages={Math.ceil(counts.found / actionsPerPage)}
                language={language}
                href={(page) => to({ page })}
              />
            </>
          )}
          <DownloadLinks
            downloads={tableDownloads(linkTo({ language, asAt: null }, path), dated)}
            what={speak(language, 'actions.tab')}
            language={language}
          />
        </>
      )}
    </PartnershipShell>
  );
}

/** The finding, in one sentence. */
export function actionsLead(counts: ActionCounts, language: PageContext['language']) {
  const { all, underWay, done, late, stale } = counts;
  if (all === 0) return speak(language, 'actions.lead.none');
  if (all === 1) return speak(language, 'actions.lead.one', { underWay, done, late, stale });
  return speak(language, 'actions.lead', { all, underWay, done, late, stale });
}
