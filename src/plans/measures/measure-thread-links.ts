import { Temporal } from 'temporal-polyfill';
import type { ThreadLink, ThreadLinks } from '../../contributions/thread-links.ts';
import { type Catalogue, catalogueAsAt } from '../../evidence/index.ts';
import { type Language, formatDay } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { outcomePath } from '../plans/plan-address.ts';
import { type JudgedMeasure, standingOf } from './judge-measure.ts';
import { targetGaps } from './measure-problem.ts';
import { readMeasuresInForce } from './measures-in-force.ts';
import { readJudgedMeasures } from './read-judged-measures.ts';

/** Years after which the newest figure is stale: annual ones come out within two. */
const staleYears = 2;

/** What measures in force say of need, of being measured and of the result. Four queries at most, however many outcomes. */
export function measureThreadLinks(catalogue: () => Promise<Catalogue>): ThreadLinks {
  return async ({ queries, language, today, refs, asAt = null }) => {
    const codes = new Map(refs.map(({ outcomeId, code }) => [outcomeId, code]));
    const partnerships = [...new Set(refs.map(({ partnershipId }) => partnershipId))];
    const inForce = (await readMeasuresInForce(queries, partnerships)).filter(({ found }) =>
      codes.has(found.outcome.id),
    );
    const judged = await readJudgedMeasures(
      queries,
      catalogueAsAt(await catalogue(), asAt),
      inForce.map(({ measure }) => measure),
    );
    const byOutcome = Map.groupBy(judged, (_, at) => inForce[at]?.found.outcome.id ?? '');
    return [...byOutcome].flatMap(([outcomeId, measures]) => {
      const of = { outcomeId, href: outcomePath(codes.get(outcomeId) ?? '', outcomeId) };
      return [
        needLink(measures, language),
        measureLink(measures, language),
        resultLink(measures, language, today),
      ]
        .filter((link) => link !== null)
        .map((link) => ({ ...of, ...link }));
    });
  };
}

type Said = Omit<ThreadLink, 'outcomeId' | 'href'>;

function needLink(all: readonly JudgedMeasure[], language: Language): Said | null {
  const shown = all.filter(({ measure, state }) => measure.indicatorKey !== null && state === 'figures');
  if (shown.length === 0) return null;
  const names = shown.map(({ measure }) => measure.name).join(', ');
  return {
    station: 'need',
    strength: 'held',
    sentence: speak(language, 'link.need.indicator', { names }),
    freshOn: newestDay(shown),
  };
}

function measureLink(all: readonly JudgedMeasure[], language: Language): Said {
  const lacking = all.filter(
    ({ measure, state }) =>
      state !== 'figures' ||
      targetGaps(measure).some(({ gap }) => gap === 'no-baseline' || gap === 'no-targets'),
  );
  const freshOn = newestDay(all);
  if (lacking.length > 0)
    return {
      ...{ station: 'measure', strength: 'thin', freshOn },
      sentence: speak(language, 'link.measure.thin', { count: lacking.length, all: all.length }),
    };
  return {
    ...{ station: 'measure', strength: 'held', freshOn },
    sentence:
      all.length === 1
        ? speak(language, 'link.measure.one')
        : speak(language, 'link.measure.many', { count: all.length }),
  };
}

function resultLink(all: readonly JudgedMeasure[], language: Language, today: string): Said | null {
  const freshOn = newestDay(all);
  if (freshOn === null) return null;
  const oldest = String(Temporal.PlainDate.from(today).subtract({ years: staleYears }));
  if (freshOn < oldest)
    return {
      ...{ station: 'result', strength: 'stale', freshOn },
      sentence: speak(language, 'link.result.stale', { day: formatDay(freshOn, language) }),
    };
  const standings = all.map(standingOf);
  if (standings.every((standing) => standing === 'cannot-tell'))
    return {
      ...{ station: 'result', strength: 'thin', freshOn },
      sentence: speak(language, 'link.result.thin'),
    };
  const count = (one: string) => standings.filter((standing) => standing === one).length;
  return {
    ...{ station: 'result', strength: 'held', freshOn },
    sentence: speak(language, 'link.result', {
      moved: count('moved'),
      off: count('off-course'),
      all: all.length,
    }),
  };
}

function newestDay(all: readonly JudgedMeasure[]): string | null {
  const days = all.flatMap(({ judgement }) => judgement?.latest?.period.ends ?? []);
  return days.toSorted().at(-1) ?? null;
}
