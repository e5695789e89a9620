import { type PartnershipPlace, PartnershipShell } from '../../../partnerships/index.ts';
import {
  type Column,
  DateText,
  DownloadLinks,
  EmptyState,
  formatDay,
  type Language,
  linkTo,
  type PageContext,
  pathIn,
  spokenOn,
  Table,
  tableDownloads,
} from '../../../web/index.ts';
import { say, speak } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { roundPath, roundsPath } from '../round-address.ts';
import type { CountedRound } from '../rounds-table.ts';

export interface ReportingPageProps {
  context: PageContext;
  place: PartnershipPlace;
  rounds: readonly CountedRound[];
  mayOpen: boolean;
}

/** Rounds of a partnership: each with how many answered. */
export function ReportingPage({ context, place, rounds, mayOpen }: ReportingPageProps) {
  const { language, asAt } = context;
  const { code } = place.area;
  const path = roundsPath(code);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="reporting"
      title={speak(language, 'rounds.title')}
      lead={spokenOn(language, roundsSentence(rounds[0], language))}
    >
      <p>{words(language, 'rounds.explained')}</p>
      {mayOpen && (
        <p>
          <a class="ds_button" href={pathIn(language, `${path}/new`)}>
            {words(language, 'rounds.new')}
          </a>
        </p>
      )}
      {rounds.length === 0 ? (
        <EmptyState title={words(language, 'rounds.none.title')} text={words(language, 'rounds.none.text')} />
      ) : (
        <>
          <Table
            id="rounds"
            caption={words(language, 'rounds.title')}
            captionHidden
            columns={columns(context, code)}
            rows={rounds}
            cards
          />
          <DownloadLinks
            downloads={tableDownloads(
              linkTo({ language, asAt: null }, path),
              asAt ? `?as-at=${asAt.day}` : '',
            )}
            what={say(language, 'rounds.title')}
            language={language}
          />
        </>
      )}
    </PartnershipShell>
  );
}

function columns(context: PageContext, code: string): Column<CountedRound>[] {
  const { language } = context;
  const count = (key: 'accepted' | 'sent' | 'returned' | 'silent' | 'asked'): Column<CountedRound> => ({
    key,
    heading: words(language, `round.standing.${key}`),
    numeric: true,
    cell: ({ counts }) => counts[key],
  });
  return [
    {
      key: 'round',
      heading: words(language, 'rounds.column.round'),
      cell: ({ round }) => <a href={linkTo(context, roundPath(code, round.id))}>{round.name}</a>,
    },
    {
      key: 'due',
      heading: words(language, 'rounds.column.due'),
      cell: ({ round }) => <DateText day={round.dueOn} language={language} />,
    },
    {
      key: 'frozen',
      heading: words(language, 'rounds.column.frozen'),
      cell: ({ round }) =>
        round.frozenOn === null ? (
          words(language, 'rounds.column.open')
        ) : (
          <DateText day={round.frozenOn} language={language} />
        ),
    },
    ...(['accepted', 'sent', 'returned', 'silent', 'asked'] as const).map(count),
  ];
}

function roundsSentence(newest: CountedRound | undefined, language: Language) {
  if (!newest) return speak(language, 'rounds.lead.none');
  const { round, counts } = newest;
  const { accepted, sent, returned, silent, asked } = counts;
  const said = { round: round.name, accepted, all: accepted + sent + returned + silent + asked };
  return round.frozenOn === null
    ? speak(language, 'rounds.lead.open', {
        ...said,
        ...{ sent, waiting: returned + silent + asked, due: formatDay(round.dueOn, language) },
      })
    : speak(language, 'rounds.lead.frozen', { ...said, day: formatDay(round.frozenOn, language) });
}
