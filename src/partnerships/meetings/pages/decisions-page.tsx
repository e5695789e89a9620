import {
  DateText,
  DownloadLinks,
  EmptyState,
  linkTo,
  type PageContext,
  Pagination,
  pathIn,
  Table,
  tableDownloads,
} from '../../../web/index.ts';
import type { Group } from '../../groups/group.ts';
import { decisionPath, decisionsPath, groupPath } from '../../groups/group-address.ts';
import { type PartnershipPlace, PartnershipShell } from '../../partnership-shell.tsx';
import { type RegisteredDecision, type RegisterQuery, registerQueryText } from '../decision-register.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { DecisionSearch } from './decision-search.tsx';
import { FollowUpTag } from './follow-up-text.tsx';

export interface DecisionsPageProps {
  context: PageContext;
  place: PartnershipPlace;
  groups: readonly Group[];
  query: RegisterQuery;
  /** How many there are, and how many of them are late, whatever is looked for. */
  all: number;
  late: number;
  found: readonly RegisteredDecision[];
  /** From 1. */
  page: number;
}

const onOnePage = 50;

/** The register of decisions: searched, filtered, with what became of each. */
export function DecisionsPage(props: DecisionsPageProps) {
  const { context, place, groups, query, all, found } = props;
  const { language } = context;
  const { code, name } = place.area;
  const pages = Math.max(1, Math.ceil(found.length / onOnePage));
  const page = Math.min(props.page, pages);
  const asked = registerQueryText(query);
  const dated = linkTo(context, asked === '' ? '' : `?${asked}`).replace(/^[^?]*/, '');
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="groups"
      title={speak(language, 'decisions.page', { area: name })}
      lead={<Lead {...props} />}
      steps={[{ text: speak(language, 'decisions.title') }]}
    >
      {all === 0 ? (
        <EmptyState
          title={words(language, 'decisions.none.title')}
          text={words(language, 'decisions.none.text')}
        />
      ) : (
        <>
          <DecisionSearch context={context} code={code} groups={groups} query={query} />
          {found.length === 0 ? (
            <p>{words(language, 'decisions.nothing')}</p>
          ) : (
            <>
              {asked !== '' && <p>{words(language, 'decisions.found', { count: found.length, all })}</p>}
              <Decisions
                context={context}
                code={code}
                rows={found.slice((page - 1) * onOnePage, page * onOnePage)}
              />
              <Pagination
                language={language}
                page={page}
                pages={pages}
                href={(n) =>
                  linkTo(context, `${decisionsPath(code)}?${asked === '' ? '' : `${asked}&`}page=${n}`)
                }
              />
            </>
          )}
          <DownloadLinks
            language={language}
            what={speak(language, 'decisions.files')}
            downloads={tableDownloads(pathIn(language, decisionsPath(code)), dated)}
          />
        </>
      )}
    </PartnershipShell>
  );
}

function Lead({ context, all, late }: DecisionsPageProps) {
  const { language } = context;
  if (all === 0) return <>{words(language, 'decisions.lead.none')}</>;
  if (all === 1)
    return <>{words(language, late === 1 ? 'decisions.lead.single.late' : 'decisions.lead.single')}</>;
  if (late === 0) return <>{words(language, 'decisions.lead.none.late', { count: all })}</>;
  if (late === 1) return <>{words(language, 'decisions.lead.late.one', { count: all })}</>;
  return <>{words(language, 'decisions.lead', { count: all, late })}</>;
}

function Decisions(props: { context: PageContext; code: string; rows: readonly RegisteredDecision[] }) {
  const { context, code, rows } = props;
  const { language } = context;
  return (
    <Table<RegisteredDecision>
      cards
      id="decisions"
      caption={words(language, 'decisions.title')}
      captionHidden
      rows={rows}
      columns={[
        {
          key: 'decision',
          heading: words(language, 'register.decision'),
          cell: ({ id, groupId, groupName, meetingId, heldOn, words: said }) => (
            <>
              <a href={linkTo(context, decisionPath(code, groupId, meetingId, id))}>{said}</a>
              <span class="register__quiet">
                <DateText day={heldOn} language={language} />,{' '}
                <a href={linkTo(context, groupPath(code, groupId))}>{groupName}</a>
              </span>
            </>
          ),
        },
        {
          key: 'how',
          heading: words(language, 'register.how'),
          cell: ({ how, votes, dissents, correctedBy, agreedOn }) => (
            <>
              {votes === null ? words(language, `how.${how}`) : words(language, 'how.votes', { ...votes })}
              {dissents.length > 0 && (
                <>
                  . {words(language, 'dissent.title')}: {dissents.map(({ bodyName }) => bodyName).join(', ')}
                </>
              )}
              {correctedBy.length > 0 && <>. {words(language, 'register.corrected')}</>}
              {agreedOn === null && <>. {words(language, 'state.draft')}</>}
            </>
          ),
        },
        {
          key: 'follow',
          heading: words(language, 'register.follow'),
          cell: ({ followUpBodyName, followUp }) => (
            <>
              {followUpBodyName !== null && <>{followUpBodyName}: </>}
              <FollowUpTag context={context} followUp={followUp} />
            </>
          ),
        },
      ]}
    />
  );
}
