import { Disclosure, linkTo, Notice, type PageContext, Table } from '../../../web/index.ts';
import type { Candidate, ChoosingState, ChoosingWhole } from '../choosing.ts';
import { type Fraction, fractionText, inHundredths } from '../fraction.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { Result } from '../results.ts';

export interface ResultPartProps {
  context: PageContext;
  found: ChoosingWhole;
  results: readonly Result[];
  state: ChoosingState;
  shown: boolean;
}

/** Results with their spread, who was silent, and every score. */
export function ResultPart({ context, found, results, state, shown }: ResultPartProps) {
  const { language } = context;
  const { bodies, scores } = found;
  if (!shown)
    return (
      <section aria-labelledby="results">
        <h2 id="results">{words(language, 'results.title')}</h2>
        <p>{words(language, 'bodies.hidden')}</p>
      </section>
    );
  const gave = new Set(scores.map(({ bodyId }) => bodyId));
  const silent = bodies.filter(({ id }) => !gave.has(id));
  const exact = (value: Fraction) =>
    say(language, 'results.exact', { hundredths: inHundredths(value), fraction: fractionText(value) });
  return (
    <section aria-labelledby="results">
      <h2 id="results">{words(language, 'results.title')}</h2>
      {state === 'scoring' && (
        <Notice>
          <p>{words(language, 'results.staff')}</p>
        </Notice>
      )}
      {gave.size === 0 ? (
        <p>{words(language, 'results.none')}</p>
      ) : (
        <>
          <p>
            {words(language, 'results.lead')}{' '}
            <a href={linkTo(context, '/methods/choosing')}>{words(language, 'results.method')}</a>
          </p>
          <Table
            id="result-table"
            caption={words(language, 'results.table')}
            captionHidden
            cards
            columns={[
              {
                key: 'candidate',
                heading: words(language, 'results.candidate'),
                rowHeading: true,
                cell: ({ candidateId, name }: Result) => <a href={`#candidate-${candidateId}`}>{name}</a>,
              },
              {
                key: 'place',
                heading: words(language, 'results.place'),
                cell: ({ place, tied }) =>
                  place === null
                    ? words(language, 'results.place.none')
                    : tied
                      ? words(language, 'results.place.tied', { place })
                      : place,
              },
              {
                key: 'mean',
                heading: words(language, 'results.mean'),
                cell: ({ mean }) => (mean === null ? '–' : exact(mean)),
              },
              {
                key: 'spread',
                heading: words(language, 'results.spread'),
                cell: ({ lowest, highest }) =>
                  lowest === null || highest === null
                    ? '–'
                    : words(language, 'results.spread.text', {
                        lowest: inHundredths(lowest),
                        highest: inHundredths(highest),
                      }),
              },
              {
                key: 'apart',
                heading: words(language, 'results.apart'),
                cell: ({ apart, disagreed }) =>
                  apart === null
                    ? words(language, 'results.apart.none')
                    : words(language, disagreed ? 'results.apart.disagree' : 'results.apart.text', {
                        apart: exact(apart),
                      }),
              },
              {
                key: 'scored',
                heading: words(language, 'results.scored'),
                cell: ({ byBody }) =>
                  words(language, 'results.scored.text', { scored: byBody.length, asked: bodies.length }),
              },
            ]}
            rows={results}
          />
        </>
      )}
      <h3>{words(language, 'bodies.title')}</h3>
      {silent.length === 0 ? (
        <p>{words(language, 'bodies.silent.none')}</p>
      ) : (
        <>
          <p>{words(language, 'bodies.silent.text')}</p>
          <ul>
            {silent.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        </>
      )}
      {gave.size > 0 && (
        <Disclosure summary={words(language, 'scores.title')}>
          <ScoreTable context={context} found={found} />
        </Disclosure>
      )}
    </section>
  );
}

interface ScoreLine {
  candidate: Candidate;
  body: { id: string; name: string };
}

function ScoreTable({ context, found }: { context: PageContext; found: ChoosingWhole }) {
  const { language } = context;
  const { candidates, criteria, bodies, scores } = found;
  const given = new Map(
    scores.map((one) => [`${one.candidateId}/${one.criterionId}/${one.bodyId}`, one.score]),
  );
  const pairs = new Set(scores.map((one) => `${one.candidateId}/${one.bodyId}`));
  const rows = candidates.flatMap((candidate): ScoreLine[] =>
    bodies.flatMap((body) => (pairs.has(`${candidate.id}/${body.id}`) ? [{ candidate, body }] : [])),
  );
  return (
    <Table
      id="score-table"
      caption={words(language, 'scores.caption')}
      dense
      columns={[
        {
          key: 'candidate',
          heading: words(language, 'results.candidate'),
          cell: ({ candidate }: ScoreLine) => candidate.name,
        },
        { key: 'body', heading: words(language, 'scores.body'), cell: ({ body }) => body.name },
        ...criteria.map((criterion, at) => ({
          key: `criterion-${at + 1}`,
          heading: criterion.name,
          numeric: true,
          cell: ({ candidate, body }: ScoreLine) =>
            given.get(`${candidate.id}/${criterion.id}/${body.id}`) ?? '–',
        })),
      ]}
      rows={rows}
    />
  );
}
