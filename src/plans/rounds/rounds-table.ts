import type { FileColumn, TableFile } from '../../web/index.ts';
import type { RequestStanding, Round } from './round.ts';

export interface CountedRound {
  round: Round;
  counts: Record<RequestStanding, number>;
}

const count = (
  key: string,
  description: string,
  cell: (counts: CountedRound['counts']) => number,
): FileColumn<CountedRound> => ({ key, type: 'number', description, cell: ({ counts }) => cell(counts) });
const day = (
  key: string,
  description: string,
  cell: (round: Round) => string | null,
): FileColumn<CountedRound> => ({ key, type: 'day', description, cell: ({ round }) => cell(round) });

/** Rounds of a partnership as a file, one row each. */
export function roundsTable(
  about: { title: string; fileName: string },
  rounds: readonly CountedRound[],
): TableFile<CountedRound> {
  return {
    ...about,
    columns: [
      { key: 'round_id', type: 'text', description: 'Id of the round', cell: ({ round }) => round.id },
      { key: 'round', type: 'text', description: 'What it is called', cell: ({ round }) => round.name },
      day('opened_on', 'When leads were asked', ({ openedOn }) => openedOn),
      day('due_on', 'By when they were to answer', ({ dueOn }) => dueOn),
      day('frozen_on', 'When it was frozen; empty while it is open', ({ frozenOn }) => frozenOn),
      count('accepted', 'Updates that were accepted', ({ accepted }) => accepted),
      count('sent', 'Updates that were sent and not judged', ({ sent }) => sent),
      count('returned', 'Updates that were returned and not sent again', ({ returned }) => returned),
      count('silent', 'Actions nobody answered for by the date', ({ silent }) => silent),
      count('asked', 'Actions asked about before the date', ({ asked }) => asked),
      {
        key: 'sha256',
        type: 'text',
        description: 'SHA-256 of what was frozen; empty while it is open',
        cell: ({ round }) => round.sha256,
      },
    ],
    rows: rounds,
    sources: [],
  };
}
