import { threadStations } from '../contributions/thread-links.ts';
import { type PartnershipPlace, PartnershipShell } from '../partnerships/index.ts';
import {
  ChartFigure,
  chartDownloads,
  drawnOnce,
  EmptyState,
  linkTo,
  type PageContext,
  Spoken,
  Table,
  tableDownloads,
} from '../web/index.ts';
import { say, speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { threadPath, threadsPath } from './thread-address.ts';
import { type NamedThread, ThreadsDrawing } from './thread-drawing.tsx';
import { threadsFinding } from './thread-finding.ts';
import { ThreadKey } from './thread-key.tsx';
import { heldCount } from './thread.ts';

export interface ThreadsPageProps {
  context: PageContext;
  place: PartnershipPlace;
  threads: readonly NamedThread[];
}

/** Every outcome of a partnership's plans in force, its thread drawn as one line, and the same as a table. */
export function ThreadsPage({ context, place, threads }: ThreadsPageProps) {
  const { language } = context;
  const { code } = place.area;
  const address = linkTo(context, threadsPath(code));
  const [path = '', query] = address.split('?', 2);
  const finding = threadsFinding(
    threads.map(({ thread }) => thread),
    language,
  );
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan/threads"
      title={speak(language, 'threads.title')}
    >
      {drawnOnce(threads, context.path, () => (
        <>
          {threads.length === 0 ? (
            <EmptyState
              title={words(language, 'threads.none.title')}
              text={words(language, 'threads.none.text')}
            />
          ) : (
            <>
              <ThreadKey language={language} />
              <ChartFigure
                id="threads"
                title={speak(language, 'threads.picture')}
                sentence={<Spoken message={finding} language={language} />}
                language={language}
                downloads={[
                  ...tableDownloads(path, query === undefined ? '' : `?${query}`),
                  ...chartDownloads(path, query === undefined ? '' : `?${query}`),
                ]}
                draw={(size) => (
                  <ThreadsDrawing threads={threads} width={size === 'wide' ? 560 : 340} language={language} />
                )}
                table={
                  <Table
                    id="threads-table"
                    caption={words(language, 'threads.table')}
                    dense
                    rows={threads}
                    columns={[
                      {
                        key: 'outcome',
                        heading: words(language, 'threads.column.outcome'),
                        cell: ({ name, thread }) => (
                          <a href={linkTo(context, threadPath(code, thread.ref.outcomeId))}>{name}</a>
                        ),
                      },
                      ...threadStations.map((station, index) => ({
                        key: station,
                        heading: words(language, `station.${station}`),
                        cell: ({ thread }: NamedThread) =>
                          words(language, `strength.${thread.stations[index]?.strength ?? 'broken'}`),
                      })),
                      {
                        key: 'held',
                        heading: words(language, 'threads.column.held'),
                        numeric: true,
                        cell: ({ thread }) => heldCount(thread),
                      },
                    ]}
                  />
                }
              />
              <nav aria-label={say(language, 'threads.title')}>
                <ul>
                  {threads.map(({ name, thread }) => (
                    <li>
                      <a href={linkTo(context, threadPath(code, thread.ref.outcomeId))}>{name}</a>
                    </li>
                  ))}
                </ul>
              </nav>
            </>
          )}
        </>
      ))}
    </PartnershipShell>
  );
}
