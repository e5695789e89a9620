import type { Child } from 'hono/jsx';
import { DefinitionList, formatNumber, type PageContext, Tag, withUnit } from '../../../web/index.ts';
import type { Candidate, CandidateEvidence } from '../choosing.ts';
import { groundKinds, type GroundKind, type GroundState } from '../grounds.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

const tones = { holds: 'orange', not: 'grey', 'cannot-tell': 'blue' } as const;

/** Which grounds hold for a candidate, each with its figures; what cannot be told says so. */
export function GroundList({ context, candidate }: { context: PageContext; candidate: Candidate }) {
  const { language } = context;
  const { evidence, bodyName } = candidate;
  const entry = (term: Child, state: GroundState, figures: Child) => ({
    term,
    description: (
      <>
        <Tag text={words(language, `ground.${state}`)} tone={tones[state]} /> {figures}
      </>
    ),
  });
  return (
    <DefinitionList
      items={[
        ...(evidence
          ? groundKinds.map((kind) =>
              entry(
                words(language, `ground.${kind}`),
                evidence.grounds[kind].state,
                figuresOf(kind, evidence, language),
              ),
            )
          : [entry(words(language, 'grounds.title'), 'cannot-tell', words(language, 'ground.none'))]),
        bodyName === null
          ? entry(words(language, 'ground.concern'), 'cannot-tell', words(language, 'figures.concern.none'))
          : entry(
              words(language, 'ground.concern'),
              'holds',
              words(language, 'figures.concern', { body: bodyName }),
            ),
      ]}
    />
  );
}

function figuresOf(kind: GroundKind, { figure, grounds }: CandidateEvidence, language: 'en' | 'gd'): Child {
  const { decimals, unit } = figure.indicator;
  const number = (value: number) => formatNumber(value, decimals);
  const signed = (value: number) => (value > 0 ? '+' : '') + formatNumber(value, decimals + 1);
  const none = words(language, 'figures.none');
  switch (kind) {
    case 'worse': {
      const { figures } = grounds.worse;
      if (figures === null) return none;
      const { lower, upper, comparator, period } = figures;
      const bare = withUnit(number(figures.value), unit);
      const value =
        lower === null || upper === null
          ? bare
          : say(language, 'figures.value', { value: bare, lower: number(lower), upper: number(upper) });
      return comparator === null
        ? words(language, 'figures.worse.alone', { value, period })
        : words(language, 'figures.worse', {
            ...{ value, period, comparator: withUnit(number(comparator), unit) },
            place: figure.comparator?.name ?? '',
          });
    }
    case 'worsening': {
      const { figures } = grounds.worsening;
      if (figures === null) return none;
      const { perYear, lower, upper, points } = figures;
      return words(language, 'figures.worsening', {
        ...{ change: signed(perYear), lower: signed(lower), upper: signed(upper), points },
      });
    }
    case 'unequal': {
      const { figures } = grounds.unequal;
      if (figures === null) return none;
      const { sii, lower, upper, period } = figures;
      const gap = withUnit(signed(sii), unit);
      return lower === null || upper === null
        ? words(language, 'figures.unequal.bare', { gap, period })
        : words(language, 'figures.unequal', { gap, lower: signed(lower), upper: signed(upper), period });
    }
    case 'many-people': {
      const { figures } = grounds['many-people'];
      if (figures === null) return none;
      return words(language, 'figures.many-people', {
        people: formatNumber(figures.people, 0),
        among: formatNumber(figures.among, 0),
        lower: formatNumber(figures.lower * 100, 1),
        upper: formatNumber(figures.upper * 100, 1),
      });
    }
  }
}
