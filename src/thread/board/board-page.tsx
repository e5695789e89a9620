import type { BoardPart } from '../../contributions/board-flags.ts';
import { type PartnershipPlace, PartnershipShell } from '../../partnerships/index.ts';
import {
  DownloadLinks,
  drawnOnce,
  EmptyState,
  formatDay,
  linkTo,
  type PageContext,
  Spoken,
  tableDownloads,
} from '../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type Board, countOf, type FlagOnBoard, undecided } from './board.ts';
import { packPath } from '../pack/pack-address.ts';
import { boardPath } from './board-address.ts';
import { BoardDecisions } from './board-decisions.tsx';

export interface BoardPageProps {
  context: PageContext;
  place: PartnershipPlace;
  board: Board;
  day: string;
  /** One part alone, whole; null: all of them, the long ones shortened. */
  only: BoardPart | null;
  mayDecide: boolean;
}

/** A part shows so many at first; a board reads what is most pressing. */
const shownAtFirst = 12;

/** What moved, what did not, what is late, what needs a decision and where the thread is broken. */
export function BoardPage(props: BoardPageProps) {
  const { context, place, board, day, only, mayDecide } = props;
  const { language } = context;
  const path = boardPath(place.area.code);
  const empty = board.parts.every(({ flags }) => flags.length === 0);
  const lead = empty
    ? speak(language, 'board.lead.none')
    : speak(language, 'board.lead', {
        moved: countOf(board, 'moved'),
        not: countOf(board, 'not-moved'),
        late: countOf(board, 'late'),
        decision: undecided(board, 'needs-decision'),
        gap: countOf(board, 'gap'),
      });
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="board"
      title={speak(language, 'board.title')}
      lead={<Spoken message={lead} language={language} />}
      {...(only === null ? {} : { steps: [{ text: speak(language, `part.${only}`) }] })}
    >
      {drawnOnce(board, `${context.path} ${day} ${mayDecide}`, () => (
        <>
          {empty && (
            <EmptyState
              title={words(language, 'board.none.title')}
              text={words(language, 'board.none.text')}
            />
          )}
          {!empty &&
            board.parts
              .filter(({ part }) => only === null || part === only)
              .map(({ part, flags }) => (
                <BoardPartSection {...props} part={part} flags={flags} whole={only !== null} />
              ))}
          {only === null ? (
            <BoardDecisions
              context={context}
              code={place.area.code}
              decisions={board.decisions}
              day={day}
              mayDecide={mayDecide}
            />
          ) : (
            <p>
              <a href={linkTo(context, path)}>{words(language, 'board.parts.back')}</a>
            </p>
          )}
          <p class="no-print">
            <a href={linkTo(context, packPath(place.area.code))}>{words(language, 'pack.link')}</a>
          </p>
          <DownloadLinks
            downloads={tableDownloads(linkTo({ language, asAt: null }, path), asAtQuery(context))}
            what={speak(language, 'board.title')}
            language={language}
          />
        </>
      ))}
    </PartnershipShell>
  );
}

function asAtQuery({ asAt }: PageContext): string {
  return asAt ? `?as-at=${asAt.day}` : '';
}

function BoardPartSection(
  props: BoardPageProps & { part: BoardPart; flags: readonly FlagOnBoard[]; whole: boolean },
) {
  const { context, place, part, flags, whole } = props;
  const { language } = context;
  const shown = whole ? flags : flags.slice(0, shownAtFirst);
  const id = `board-${part}`;
  return (
    <section aria-labelledby={id} class={`board-part board-part--${part}`}>
      <h2 id={id}>{words(language, `part.${part}`)}</h2>
      {flags.length === 0 ? (
        <p>{words(language, `part.${part}.none`)}</p>
      ) : (
        <ul class="board-part__flags">
          {shown.map((flag) => (
            <Flag {...props} flag={flag} />
          ))}
        </ul>
      )}
      {shown.length < flags.length && (
        <p>
          <a href={linkTo(context, `${boardPath(place.area.code)}?part=${part}`)}>
            {words(language, 'board.all', { count: flags.length })}
          </a>
        </p>
      )}
    </section>
  );
}

function Flag({ context, place, flag, mayDecide }: BoardPageProps & { flag: FlagOnBoard }) {
  const { language } = context;
  const [newest] = flag.decisions;
  const key = encodeURIComponent(flag.key);
  return (
    <li class="board-flag">
      <Spoken message={flag.sentence} language={language} />{' '}
      <a
        class="board-flag__source"
        href={linkTo(context, flag.href)}
        aria-label={say(language, 'board.source.of', { what: flag.sentence.text })}
      >
        {words(language, 'board.source')}
      </a>
      {flag.since !== null && (
        <span class="board-flag__since">
          {' '}
          {words(language, 'board.since', { day: formatDay(flag.since, language) })}
        </span>
      )}
      {newest && (
        <p class="board-flag__decided">
          {words(language, 'board.decided', {
            day: formatDay(newest.decidedOn, language),
            decided: newest.decided,
          })}
        </p>
      )}
      {mayDecide && (
        <p class="board-flag__decide">
          <a
            href={linkTo(context, `${boardPath(place.area.code)}/decisions/new?flag=${key}`)}
            aria-label={say(language, 'board.decide.of', { what: flag.sentence.text })}
          >
            {words(language, 'board.decide')}
          </a>
        </p>
      )}
    </li>
  );
}
