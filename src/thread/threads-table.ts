import { threadStations } from '../contributions/thread-links.ts';
import type { Language, TableFile } from '../web/index.ts';
import { say } from './messages/message.ts';
import type { NamedThread } from './thread-drawing.tsx';
import type { StationOfThread } from './thread.ts';

interface ThreadRow {
  outcomeId: string;
  outcome: string;
  found: StationOfThread;
}

/** Threads as a file: one row for each station of each outcome. */
export function threadsTable(
  threads: readonly NamedThread[],
  area: { name: string; code: string },
  language: Language,
): TableFile<ThreadRow> {
  return {
    title: say(language, 'threads.file.title', { area: area.name }),
    fileName: `threads-${area.code}`,
    columns: [
      {
        key: 'outcome_id',
        description: 'Id of the outcome',
        type: 'text',
        cell: ({ outcomeId }) => outcomeId,
      },
      { key: 'outcome', description: 'The outcome', type: 'text', cell: ({ outcome }) => outcome },
      {
        key: 'position',
        description: 'Place of the station in the thread, from 1',
        type: 'whole',
        cell: ({ found }) => threadStations.indexOf(found.station) + 1,
      },
      {
        key: 'station',
        description: threadStations.join(', '),
        type: 'text',
        cell: ({ found }) => found.station,
      },
      {
        key: 'strength',
        description: 'held, thin, stale or broken: that of the weakest link',
        type: 'text',
        cell: ({ found }) => found.strength,
      },
      {
        key: 'fresh_on',
        description: 'Day of the oldest knowledge; empty where none is known',
        type: 'day',
        cell: ({ found }) => found.freshOn,
      },
      {
        key: 'sentence',
        description: 'What is there; where nothing is, what is missing',
        type: 'text',
        cell: ({ found: { station, links } }) =>
          links.length === 0
            ? say(language, `none.${station}`)
            : links.map(({ sentence }) => sentence.text).join(' '),
      },
      {
        key: 'address',
        description: 'Where it is read on this site, without the language',
        type: 'text',
        cell: ({ found: { links } }) => links.flatMap(({ href }) => href ?? []).join(' ') || null,
      },
    ],
    rows: threads.flatMap(({ name, thread }) =>
      thread.stations.map((found) => ({ outcomeId: thread.ref.outcomeId, outcome: name, found })),
    ),
    sources: [],
  };
}
