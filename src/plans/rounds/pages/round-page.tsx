import { type BoardMeeting, type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import {
  DownloadLinks,
  formatDay,
  linkTo,
  type Language,
  type PageContext,
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
  /** Whether whoever looks judges updates and freezes the round. */
  judges: boolean;
  /** Bodies whoever looks answers for. */
  leads: readonly string[];
}

/** One round: how each request stands at a glance, and what is to be done next. */
export function RoundPage({ context, place, round, meeting, lines, leftOut, judges, leads }: RoundPageProps) {
  const { language, asAt } = context;
  const { code } = place.area;
  const path = roundPath(code, round.id);
  const sent = lines.filter(({ standing }) => standing === 'sent').length;
  const open = round.frozenOn === null;
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
        <RoundLines context={context} code={code} round={round} lines={lines} judges={judges} leads={leads} />
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
