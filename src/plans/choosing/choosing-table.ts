import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import type { Candidate, ChoosingWhole, Criterion } from './choosing.ts';
import { say } from './messages/message.ts';

interface ScoreRow {
  candidate: Candidate;
  criterion: Criterion;
  body: { id: string; name: string };
  score: number | null;
}

type Cell = FileColumn<ScoreRow>['cell'];
const text = (key: string, description: string, cell: Cell): FileColumn<ScoreRow> => ({
  ...{ key, description, cell },
  type: 'text',
});
const whole = (key: string, description: string, cell: Cell): FileColumn<ScoreRow> => ({
  ...{ key, description, cell },
  type: 'whole',
});

/** A row for each candidate, criterion and body; `shown`: whether the reader may see scores. */
export function choosingTable(found: ChoosingWhole, shown: boolean, language: Language): TableFile<ScoreRow> {
  const { choosing, criteria, candidates, bodies, scores } = found;
  const given = new Map(
    scores.map((one) => [`${one.candidateId}/${one.criterionId}/${one.bodyId}`, one.score]),
  );
  return {
    title: say(language, 'file.title', { title: choosing.title }),
    fileName: `choosing-${choosing.id}`,
    columns: [
      text('candidate_id', 'Id of the candidate', ({ candidate }) => candidate.id),
      text('candidate', 'What may become a priority', ({ candidate }) => candidate.name),
      text(
        'proposed_by',
        'Body that proposed it; empty: the partnership',
        ({ candidate }) => candidate.bodyName,
      ),
      text('criterion', 'What is scored', ({ criterion }) => criterion.name),
      whole('weight', 'Weight of the criterion', ({ criterion }) => criterion.weight),
      whole(
        'highest',
        'Highest score of the criterion; the lowest is 0',
        ({ criterion }) => criterion.highest,
      ),
      text('body_id', 'Id of the body in the register', ({ body }) => body.id),
      text('body', 'Body that scores', ({ body }) => body.name),
      whole('score', 'What it gave; empty where it was silent, which is not 0', ({ score }) => score),
      text(
        'decision',
        'chosen or left-out; empty where nothing is decided',
        ({ candidate }) => candidate.decision?.decision ?? null,
      ),
      text('reason', 'Why', ({ candidate }) => candidate.decision?.reason ?? null),
    ],
    rows: shown
      ? candidates
          .filter(({ withdrawnWhy }) => withdrawnWhy === null)
          .flatMap((candidate) =>
            criteria.flatMap((criterion) =>
              bodies.map((body) => ({
                ...{ candidate, criterion, body },
                score: given.get(`${candidate.id}/${criterion.id}/${body.id}`) ?? null,
              })),
            ),
          )
      : [],
    sources: [],
    ...(shown ? {} : { notes: [say(language, 'file.note')] }),
  };
}
