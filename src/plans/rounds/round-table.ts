import type { FileColumn, TableFile } from '../../web/index.ts';
import type { RequestStanding, Round, SaidUpdate } from './round.ts';

/** One action in a round as its page and its file show it: live for staff, frozen for everybody. */
export interface RoundLine {
  /** Null once the round is frozen. */
  requestId: string | null;
  actionId: string;
  action: string;
  reference: string | null;
  outcomeId: string;
  bodyId: string;
  body: string;
  standing: RequestStanding;
  update: Omit<SaidUpdate, 'acceptedOn'> | null;
  comment: string | null;
  /** Nobody was there to be asked. */
  unasked: boolean;
  lastHeardOn: string | null;
}

type Cell = FileColumn<RoundLine>['cell'];
const text = (key: string, description: string, cell: Cell): FileColumn<RoundLine> => ({
  ...{ key, type: 'text', description, cell },
});
const day = (key: string, description: string, cell: Cell): FileColumn<RoundLine> => ({
  ...{ key, type: 'day', description, cell },
});

/** A round as a file, one row for each action. */
export function roundTable(
  about: { title: string; fileName: string },
  round: Round,
  lines: readonly RoundLine[],
): TableFile<RoundLine> {
  return {
    ...about,
    columns: [
      text('round_id', 'Id of the round', () => round.id),
      text('action_id', 'Id of the action', ({ actionId }) => actionId),
      text('action', 'The action', ({ action }) => action),
      text(
        'reference',
        'What a tracker elsewhere calls it; empty where it has no name there',
        (line) => line.reference,
      ),
      text('outcome_id', 'Id of the outcome it is for', ({ outcomeId }) => outcomeId),
      text('lead', 'The partner that leads it', ({ body }) => body),
      text('lead_id', 'Its id in the register', ({ bodyId }) => bodyId),
      text('standing', 'asked, silent, sent, returned, accepted or withdrawn', ({ standing }) => standing),
      text(
        'progress',
        'not-begun, on-course, behind, done or stopped; empty where nothing was sent',
        (line) => line.update?.progress ?? null,
      ),
      text('update', 'What its lead says', (line) => line.update?.words ?? null),
      {
        key: 'reach',
        type: 'number',
        description: 'People reached; empty where it is not said',
        cell: (line) => line.update?.reach ?? null,
      },
      text('signed_off_as', 'The office that signed it off', (line) => line.update?.signedOffAs ?? null),
      day('said_on', 'When it was said', (line) => line.update?.saidOn ?? null),
      day(
        'last_heard_on',
        'When the action was last heard of; empty where it never was',
        (line) => line.lastHeardOn,
      ),
    ],
    rows: lines,
    sources: [],
  };
}
