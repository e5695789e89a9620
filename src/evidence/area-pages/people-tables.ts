import type { Area } from '../../geography/index.ts';
import type { AgeBand, FileColumn, Language, TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import type { AreaPeople } from './read-people.ts';
import type { DeprivedArea } from './read-most-deprived.ts';
import type { SmallAreaSource } from './small-area-sources.ts';
import { say } from './message.ts';

interface AgeRow {
  area: Area;
  band: AgeBand;
  period: string;
  own: boolean;
}

/** Population by sex and five-year band of age, for the area and for the country beside it. */
export function agesTable(
  catalogue: Catalogue,
  language: Language,
  area: Area,
  { ages, country, sources }: AreaPeople,
): TableFile<AgeRow> {
  const beside = country && country.area.id !== area.id ? [{ area: country.area, ages: country.ages }] : [];
  const period = sources.ages?.periodIs.label ?? '';
  return {
    title: say(language, 'file.ages', { area: area.name }),
    fileName: `${area.code}-people`,
    columns: ageColumns,
    rows: [{ area, ages }, ...beside].flatMap((one) =>
      (one.ages?.bands ?? []).map((band) => ({ area: one.area, band, period, own: one.ages?.own ?? false })),
    ),
    sources: sourcesOf(catalogue, language, [sources.ages]),
  };
}

/** Every small area of the area, the most deprived first. */
export function smallAreasTable(
  catalogue: Catalogue,
  language: Language,
  area: Area,
  { sources }: Pick<AreaPeople, 'sources'>,
  rows: readonly DeprivedArea[],
): TableFile<DeprivedArea> {
  const of = (source: SmallAreaSource | null) => source?.periodIs.label ?? 'not loaded';
  return {
    title: say(language, 'file.smallAreas', { area: area.name }),
    fileName: `${area.code}-small-areas`,
    columns: smallAreaColumns,
    rows,
    sources: sourcesOf(catalogue, language, [
      sources.rank,
      sources.tenth,
      sources.population,
      sources.income,
    ]),
    notes: [
      say(language, 'file.smallAreas.note', {
        rank: of(sources.rank),
        population: of(sources.population),
        income: of(sources.income),
      }),
    ],
  };
}

function sourcesOf(catalogue: Catalogue, language: Language, sources: readonly (SmallAreaSource | null)[]) {
  return fileSources(catalogue, new Set(sources.flatMap((source) => source?.dataset.key ?? [])), language);
}

const ageColumns: readonly FileColumn<AgeRow>[] = [
  { key: 'area_code', type: 'text', description: 'Code of the area today', cell: ({ area }) => area.code },
  { key: 'area_name', type: 'text', description: 'Name of the area', cell: ({ area }) => area.name },
  { key: 'period', type: 'text', description: 'Day the estimate is about', cell: ({ period }) => period },
  { key: 'age_from', type: 'whole', description: 'First year of age', cell: ({ band }) => band.from },
  {
    key: 'age_to',
    type: 'whole',
    description: 'Last year of age; empty for the oldest',
    cell: ({ band }) => band.to,
  },
  {
    key: 'women',
    type: 'number',
    unit: 'people',
    description: 'Women and girls',
    cell: ({ band }) => band.women,
  },
  { key: 'men', type: 'number', unit: 'people', description: 'Men and boys', cell: ({ band }) => band.men },
  {
    key: 'made_of',
    type: 'text',
    description: 'published for the area, or small-areas added up',
    cell: ({ own }) => (own ? 'published' : 'small-areas'),
  },
];

const smallAreaColumns: readonly FileColumn<DeprivedArea>[] = [
  { key: 'area_code', type: 'text', description: 'Code of the small area', cell: ({ code }) => code },
  { key: 'area_name', type: 'text', description: 'Name of the small area', cell: ({ name }) => name },
  {
    key: 'zone_code',
    type: 'text',
    description: 'Code of the zone it lies in',
    cell: ({ zoneCode }) => zoneCode,
  },
  { key: 'zone_name', type: 'text', description: 'Name of the zone it lies in', cell: ({ zone }) => zone },
  {
    key: 'rank',
    type: 'number',
    description: 'Rank in the country; 1 is the most deprived',
    cell: ({ rank }) => rank,
  },
  {
    key: 'tenth',
    type: 'whole',
    description: 'Tenth of the country’s small areas; 1 is the most deprived, empty is not known',
    cell: ({ tenth }) => tenth,
  },
  {
    key: 'people',
    type: 'number',
    unit: 'people',
    description: 'Population; empty is not known',
    cell: ({ people }) => people,
  },
  {
    key: 'income_deprived',
    type: 'number',
    unit: '%',
    description: 'Share of people who are income-deprived; empty is not known or nobody lives there',
    cell: ({ income }) => income,
  },
  {
    key: 'rurality',
    type: 'text',
    description: 'Class of town or country; empty is not known',
    cell: ({ rurality }) => rurality,
  },
];
