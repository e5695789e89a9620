import { type BoardMeeting, type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import {
  DownloadLinks,
  formatDay,
  linkTo,
  type Language,
  type PageContext,
  Pagination,
  pathIn,
  spokenOn,
  tableDownloads,
} from '../../../web/index.ts';
import { say, speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { countStandings, type Round } from '../round.ts';
import { packOfRoundPath, roundPath } from '../round-address.ts';
import type { RoundLine } from '../round-table.ts';
import { RoundLines } from './round-lines.tsx';

export interface RoundPageProps {
  context: PageContext;
  place: PartnershipPlace;
  round: Round;
  /** The board's meeting it is for, where the reader may see it. */
  meeting: BoardMeeting | null;
  lines: readonly RoundLine[];
  leftOut: number;
  /** Which page of the lines, from 1. */
  number: number;
  /** Whether whoever looks judges updates and freezes the round. */
  judges: boolean;
  /** Bodies whoever looks answers for. */
  leads: readonly string[];
}

/** Actions on one page of a round. */
const linesPerPage = 100;

/** What whoever looks has to do first, then what was said, then who is silent; otherwise by action. */
function inOrder(lines: readonly RoundLine[], leads: readonly string[] | null): RoundLine[] {
  const todo = ({ standing, bodyId }: RoundLine) =>
    leads === null
      ? standing === 'sent'
      : leads.includes(bodyId) && standing !== 'accepted' && standing !== 'sent';
  const rank = (line: RoundLine) => (todo(line) ? 0 : line.update === null ? 2 : 1);
  return lines.toSorted((a, b) => rank(a) - rank(b));
}

/** The same address with more asked of it. */
function withQuery(address: string, query: string): string {
  return query === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`;
}

/** One round: how each request stands at a glance, and what is to be done next. */
export function RoundPage(props: RoundPageProps) {
  const { context, place, round, meeting, lines, leftOut, judges, leads } = props;
  const { language, asAt } = context;
  const { code } = place.area;
  const path = roundPath(code, round.id);
  const sent = lines.filter(({ standing }) => standing === 'sent').length;
  const open = round.frozenOn === null;
  const pages = Math.max(1, Math.ceil(lines.length / linesPerPage));
  const number = Math.min(props.number, pages);
  const from = (number - 1) * linesPerPage;
  const shown = inOrder(lines, judges ? null : leads).slice(from, from + linesPerPage);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="reporting"
      title={round.name}
      lead={spokenOn(language, roundSentence(round, lines, language))}
      steps={[{ text: round.name }]}
    >
      {meeting !== null && (
        <p>
          {words(language, 'round.for', {
            ...{ group: meeting.group, day: formatDay(meeting.heldOn, language), time: meeting.startsAt },
          })}{' '}
          <a href={linkTo(context, meeting.path)}>{words(language, 'round.for.link')}</a>
        </p>
      )}
      {!open && (
        <p class="no-print">
          <a href={linkTo(context, packOfRoundPath(code, round.id))}>{words(language, 'round.pack')}</a>
        </p>
      )}
      {open && judges && (
        <div class="ds_button-group">
          {sent > 0 && (
            <a class="ds_button" href={pathIn(language, `${path}/accept`)}>
              {words(language, 'round.accept', { count: sent })}
            </a>
          )}
          <a class="ds_button ds_button--secondary" href={pathIn(language, `${path}/freeze`)}>
            {words(language, 'round.freeze')}
          </a>
        </div>
      )}
      <h2 id="round-actions">{words(language, 'round.actions')}</h2>
      {lines.length === 0 ? (
        <p>{words(language, 'round.none.found')}</p>
      ) : (
        <>
          {pages > 1 && (
            <p>
              {words(language, 'actions.list.count', {
                ...{ from: from + 1, to: from + shown.length, count: lines.length },
              })}
            </p>
          )}
          <RoundLines
            context={context}
            code={code}
            round={round}
            lines={shown}
            judges={judges}
            leads={leads}
          />
          <Pagination
            page={number}
            pages={pages}
            language={language}
            href={(page) => withQuery(linkTo(context, path), page === 1 ? '' : `page=${page}`)}
          />
        </>
      )}
      {leftOut > 0 && <p>{words(language, 'round.leftOut', { count: leftOut })}</p>}
      {round.sha256 !== null && (
        <p class="small report__checksum">{words(language, 'round.sha', { sha: round.sha256 })}</p>
      )}
      <DownloadLinks
        downloads={tableDownloads(linkTo({ language, asAt: null }, path), asAt ? `?as-at=${asAt.day}` : '')}
        what={say(language, 'rounds.title')}
        language={language}
      />
    </PartnershipShell>
  );
}

function roundSentence(round: Round, lines: readonly RoundLine[], language: Language) {
  const counts = countStandings(lines.map(({ standing }) => standing));
  const { accepted, sent, returned, silent, asked } = counts;
  if (round.frozenOn !== null)
    return speak(language, 'round.lead.frozen', {
      ...{ accepted, silent, all: lines.length, day: formatDay(round.frozenOn, language) },
    });
  return speak(language, 'round.lead.open', {
    ...{ accepted, sent, returned, silent, asked },
    ...{ opened: formatDay(round.openedOn, language), due: formatDay(round.dueOn, language) },
  });
}
