import {
  type Area,
  type AreaAttribute,
  areasOfKind,
  areaWithParents,
  attributesOf,
  type RelatedArea,
} from '../geography/index.ts';
import type { Queries } from '../platform/database/database.ts';
import { type Catalogue, headlineIndicators } from './catalogue.ts';
import { readFigures } from './figures-store.ts';
import { type InequalityOverTime, inequalityOverTime } from './inequality.ts';
import type { Judgement } from './judgement.ts';
import { type PeerSpread, readPeerSpreads } from './peer-spread.ts';
import { readJudgements } from './read-judgements.ts';

/** Everything an area's page says. */
export interface AreaProfile {
  area: Area;
  /** What it lies in, smallest first. */
  parents: readonly RelatedArea[];
  attributes: readonly AreaAttribute[];
  /** The country it is compared with; null while none is loaded. */
  comparator: Area | null;
  /** Judgements of the picture's measures, in the picture's order. */
  headline: readonly Judgement[];
  /** Judgements of all other measures about everybody here, by domain and name. */
  others: readonly Judgement[];
  /** By indicator key: all areas of this kind in the period of this area's newest figure. */
  spreads: ReadonlyMap<string, PeerSpread>;
  inequality: readonly InequalityOverTime[];
  /** Measures of the picture that nobody publishes for this area. */
  gaps: readonly { key: string; name: string }[];
}

export type AreaProfileFound =
  | { found: 'profile'; profile: AreaProfile }
  | { found: 'moved'; code: string }
  | { found: 'nothing' };

/** Reads an area's profile by code, today's or retired; the number of queries does not grow with the figures. */
export async function readAreaProfile(
  database: Queries,
  catalogue: Catalogue,
  code: string,
): Promise<AreaProfileFound> {
  const known = await areaWithParents(database, code);
  if (!known) return { found: 'nothing' };
  if (known.redirectTo) return { found: 'moved', code: known.redirectTo };
  const { area, parents } = known;
  const [attributes, [country]] = await Promise.all([
    attributesOf(database, area.id),
    areasOfKind(database, 'country'),
  ]);
  const comparator = country ?? null;
  const judged = await readJudgements(database, catalogue, {
    indicators: [...catalogue.indicators.values()],
    areas: [area.id],
    comparator: comparator?.id ?? null,
  });
  const own = judged.get(area.id) ?? new Map<string, Judgement>();
  const measures = headlineIndicators(catalogue);
  const headline = measures.flatMap(({ key }) => own.get(key) ?? []);
  const others = [...own.values()].filter(({ indicator }) => indicator.headline === null);
  const profile: AreaProfile = {
    area,
    parents,
    attributes,
    comparator,
    headline,
    others: others.sort(byDomainAndName),
    spreads: await readPeerSpreads(database, catalogue, area.kind, headline),
    inequality: await readInequality(database, catalogue, area.id),
    gaps: measures.filter(({ key }) => !own.get(key)?.latest).map(({ key, name }) => ({ key, name })),
  };
  return { found: 'profile', profile };
}

/** Inequality between deprivation fifths in one area, of every indicator that is given by fifths. */
export async function readInequality(
  database: Queries,
  catalogue: Catalogue,
  areaId: number,
): Promise<InequalityOverTime[]> {
  const series = [...catalogue.series.values()].filter(
    ({ breakdown }) => breakdown['quintile'] !== undefined,
  );
  const found = inequalityOverTime(await readFigures(database, catalogue, { series, areas: [areaId] }));
  return found.filter(({ points }) => points.length > 0).sort((a, b) => byName(a.indicator, b.indicator));
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'en');
}

function byDomainAndName(a: Judgement, b: Judgement): number {
  return a.indicator.domain.localeCompare(b.indicator.domain, 'en') || byName(a.indicator, b.indicator);
}
