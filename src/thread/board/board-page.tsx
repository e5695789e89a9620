import type { BoardPart } from '../../contributions/board-flags.ts';
import { type PartnershipPlace, PartnershipShell } from '../../partnerships/index.ts';
import {
  DownloadLinks,
  drawnOnce,
  EmptyState,
  type Language,
  linkTo,
  type PageContext,
  Spoken,
  tableDownloads,
} from '../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { packPath } from '../pack/pack-address.ts';
import { type Board, countOf, undecided } from './board.ts';
import { boardPath } from './board-address.ts';
import { BoardDecisions } from './board-decisions.tsx';
import { BoardPartSection } from './board-part-section.tsx';

export interface BoardPageProps {
  context: PageContext;
  place: PartnershipPlace;
  board: Board;
  day: string;
  /** One part alone, whole; null: all of them, what is many folded. */
  only: BoardPart | null;
  mayDecide: boolean;
}

/** What moved, what did not, what is late, what needs a decision and where the plan has gaps. */
export function BoardPage(props: BoardPageProps) {
  const { context, place, board, day, only, mayDecide } = props;
  const { language } = context;
  const { code } = place.area;
  const path = boardPath(code);
  const empty = board.parts.every(({ flags }) => flags.length === 0);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="board"
      title={speak(language, 'board.title')}
      lead={<Spoken message={boardFinding(board, language)} language={language} />}
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
          {!empty && only === null && <BoardCounts board={board} language={language} />}
          {!empty &&
            board.parts
              .filter(({ part }) => only === null || part === only)
              .map((shown) => (
                <BoardPartSection
                  context={context}
                  code={code}
                  shown={shown}
                  whole={only !== null}
                  mayDecide={mayDecide}
                />
              ))}
          {only === null ? (
            <BoardDecisions
              context={context}
              code={code}
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

/** What waits for the board, in one sentence. */
function boardFinding(board: Board, language: Language) {
  if (board.parts.every(({ flags }) => flags.length === 0)) return speak(language, 'board.lead.none');
  const decision = undecided(board, 'needs-decision');
  const late = countOf(board, 'late');
  if (decision > 0 && late > 0) return speak(language, 'board.lead.both', { decision, late });
  if (decision > 0) return speak(language, 'board.lead.decision', { decision });
  return late > 0 ? speak(language, 'board.lead.late', { late }) : speak(language, 'board.lead.calm');
}

/** How much there is of each part, with the way to it. */
function BoardCounts({ board, language }: { board: Board; language: Language }) {
  return (
    <nav class="board-counts" aria-label={say(language, 'board.counts')}>
      <ul class="board-counts__list">
        {board.parts.map(({ part, flags }) => (
          <li class={`board-count board-count--${part}`}>
            <a class="board-count__link" href={`#board-${part}`}>
              <strong class="board-count__number">{flags.length}</strong> {words(language, `count.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function asAtQuery({ asAt }: PageContext): string {
  return asAt ? `?as-at=${asAt.day}` : '';
}
