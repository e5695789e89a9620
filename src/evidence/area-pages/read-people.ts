import { type Area, areasOfKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Figure, type FigureSeries, latestMeasured } from '../figure.ts';
import { readFigures } from '../figures-store.ts';
import { everybodySeries } from '../read-judgements.ts';
import { type AgesFound, readAges } from './read-ages.ts';
import { type DeprivedArea, readMostDeprived } from './read-most-deprived.ts';
import { type OutsideByRurality, readOutsideByRurality } from './read-outside-by-rurality.ts';
import { readSmallAreaSummary, type SmallAreaSummary } from './read-small-area-summary.ts';
import { createSmallAreaSources, type SmallAreaSources } from './small-area-sources.ts';

/** The most deprived small areas that stand on the page. */
export const shownMostDeprived = 10;

/** Population and deprivation of the country, which every page sets an area beside. */
interface Country {
  area: Area;
  ages: AgesFound | null;
  summary: SmallAreaSummary;
}

/** Everything the people page of an area says. */
export interface AreaPeople {
  sources: SmallAreaSources;
  /** Newest published figure for everybody in the area, and its dataset; null where only small areas have one. */
  population: { figure: Figure; series: FigureSeries } | null;
  ages: AgesFound | null;
  summary: SmallAreaSummary;
  mostDeprived: readonly DeprivedArea[];
  outside: readonly OutsideByRurality[];
  /** Null where no country is loaded; the area itself where it is the country. */
  country: Country | null;
}

/** Reads the people of an area. Six queries for any area; what is asked of the whole country is kept per version. */
export function createPeopleReader(database: Queries) {
  const sourcesOf = createSmallAreaSources(database);
  let kept: { version: string; country: Promise<Country | null> } | null = null;

  const countryOf = (catalogue: Catalogue): Promise<Country | null> => {
    if (kept?.version === catalogue.version) return kept.country;
    const country = sourcesOf(catalogue).then((sources) => readCountry(database, catalogue, sources));
    kept = { version: catalogue.version, country };
    // A failure is told to whoever asked, and the next visitor tries again.
    country.catch(() => {
      kept = null;
    });
    return country;
  };

  return async (catalogue: Catalogue, area: Area): Promise<AreaPeople> => {
    const [sources, country] = await Promise.all([sourcesOf(catalogue), countryOf(catalogue)]);
    const isCountry = country?.area.id === area.id;
    const [ages, summary, mostDeprived, outside, population] = await Promise.all([
      isCountry ? country.ages : sources.ages && readAges(database, catalogue, sources.ages, area.id),
      isCountry ? country.summary : readSmallAreaSummary(database, sources, area.id),
      readMostDeprived(database, sources, area.id, shownMostDeprived),
      readOutsideByRurality(database, sources, area.id),
      readPopulation(database, catalogue, area.id),
    ]);
    return { sources, population, ages, summary, mostDeprived, outside, country };
  };
}

async function readCountry(
  database: Queries,
  catalogue: Catalogue,
  sources: SmallAreaSources,
): Promise<Country | null> {
  const [area] = await areasOfKind(database, 'country');
  if (!area) return null;
  const [ages, summary] = await Promise.all([
    sources.ages && readAges(database, catalogue, sources.ages, area.id),
    readSmallAreaSummary(database, sources, area.id),
  ]);
  return { area, ages, summary };
}

async function readPopulation(database: Queries, catalogue: Catalogue, areaId: number) {
  const indicator = [...catalogue.indicators.values()].find(({ key }) => key === 'population');
  if (!indicator) return null;
  const series = everybodySeries(catalogue, [indicator]);
  const [found] = await readFigures(database, catalogue, { series, areas: [areaId] });
  const figure = found && latestMeasured(found);
  return found && figure ? { figure, series: found } : null;
}
