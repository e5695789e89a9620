import {
  type Column,
  formatDay,
  formatNumber,
  type Language,
  type PageContext,
  pathIn,
  Table,
} from '../../../web/index.ts';
import { words } from '../../messages/words.tsx';
import { RequestStandingTag } from '../request-standing-tag.tsx';
import type { Round } from '../round.ts';
import { requestPath } from '../round-address.ts';
import type { RoundLine } from '../round-table.ts';

export interface RoundLinesProps {
  context: PageContext;
  code: string;
  round: Round;
  lines: readonly RoundLine[];
  judges: boolean;
  leads: readonly string[];
}

/** Actions of a round in a table: whose, how it stands, what was said, and the next step of whoever looks. */
export function RoundLines({ context, code, round, lines, judges, leads }: RoundLinesProps) {
  const { language, asAt } = context;
  const acts = round.frozenOn === null && asAt === null && (judges || leads.length > 0);
  const columns: Column<RoundLine>[] = [
    { key: 'action', heading: words(language, 'round.column.action'), cell: ({ action }) => action },
    { key: 'lead', heading: words(language, 'round.column.lead'), cell: ({ body }) => body },
    {
      key: 'standing',
      heading: words(language, 'round.column.standing'),
      cell: ({ standing }) => <RequestStandingTag standing={standing} language={language} />,
    },
    {
      key: 'update',
      heading: words(language, 'round.column.update'),
      cell: (line) => <SaidOfAction line={line} language={language} />,
    },
    ...(acts
      ? [
          {
            key: 'next',
            heading: words(language, 'round.column.next'),
            cell: (line: RoundLine) => (
              <NextStep
                line={line}
                path={requestPath(code, round.id, line.requestId ?? '')}
                judges={judges}
                answers={leads.includes(line.bodyId)}
                language={language}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <Table
      id="round"
      caption={words(language, 'round.actions')}
      captionHidden
      columns={columns}
      rows={lines}
      dense
      cards
    />
  );
}

function SaidOfAction({ line, language }: { line: RoundLine; language: Language }) {
  const { update, lastHeardOn, comment, standing, unasked } = line;
  if (unasked) return words(language, 'round.nobody', { body: line.body });
  if (update === null)
    return lastHeardOn === null
      ? words(language, 'round.update.never')
      : words(language, 'round.update.none', { day: formatDay(lastHeardOn, language) });
  return (
    <>
      <strong>{words(language, `action.progress.${update.progress}`)}</strong>
      <p class="own-words">{update.words}</p>
      {update.reach !== null && (
        <p>{words(language, 'round.update.reach', { count: formatNumber(update.reach, 0) })}</p>
      )}
      {update.signedOffAs !== null && (
        <p>
          {words(language, 'round.update.signed', {
            office: update.signedOffAs,
            day: formatDay(update.saidOn, language),
          })}
        </p>
      )}
      {standing === 'returned' && comment !== null && <p>{words(language, 'round.comment', { comment })}</p>}
    </>
  );
}

interface NextStepProps {
  line: RoundLine;
  path: string;
  judges: boolean;
  answers: boolean;
  language: Language;
}

/** Each link names its action for whoever hears links alone. */
function NextStep({ line, path, judges, answers, language }: NextStepProps) {
  const { standing, action } = line;
  const waits = standing === 'asked' || standing === 'silent' || standing === 'returned';
  const link = (to: 'answer' | 'return' | 'address') => (
    <a href={pathIn(language, `${path}/${to}`)}>
      {words(language, `round.${to}`)}
      <span class="visually-hidden">: {action}</span>
    </a>
  );
  if (waits && answers) return link('answer');
  if (judges && waits) return link('address');
  return judges && standing === 'sent' ? link('return') : null;
}
