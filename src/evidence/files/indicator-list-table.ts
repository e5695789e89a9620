import type { Language, TableFile, FileColumn } from '../../web/index.ts';
import type { Catalogue, CatalogueIndicator } from '../catalogue.ts';
import { fileSources } from './figure-table.ts';
import { say } from '../messages/message.ts';

interface ListedIndicator {
  indicator: CatalogueIndicator;
  datasets: readonly string[];
}

/** Everything measured, with its definition. */
export function indicatorListTable(catalogue: Catalogue, language: Language): TableFile<ListedIndicator> {
  const byIndicator = Map.groupBy(catalogue.series.values(), ({ indicatorId }) => indicatorId);
  const rows = [...catalogue.indicators.values()].map((indicator) => ({
    indicator,
    datasets: [...new Set((byIndicator.get(indicator.id) ?? []).map(({ datasetId }) => datasetId))].flatMap(
      (id) => catalogue.datasets.get(id)?.key ?? [],
    ),
  }));
  const used = new Set(rows.flatMap(({ datasets }) => datasets));
  return {
    title: say(language, 'file.indicators'),
    fileName: 'indicators',
    columns,
    rows,
    sources: fileSources(catalogue, used, language),
  };
}

const columns: readonly FileColumn<ListedIndicator>[] = [
  {
    key: 'indicator',
    type: 'text',
    description: 'Key: its page is /indicators/ and this key',
    cell: ({ indicator }) => indicator.key,
  },
  { key: 'name', type: 'text', description: 'Name', cell: ({ indicator }) => indicator.name },
  {
    key: 'name_gd',
    type: 'text',
    description: 'Gaelic name; empty where there is none',
    cell: ({ indicator }) => indicator.nameGd,
  },
  {
    key: 'domain',
    type: 'text',
    description: 'Heading it stands under',
    cell: ({ indicator }) => indicator.domain,
  },
  { key: 'unit', type: 'text', description: 'Unit of every value', cell: ({ indicator }) => indicator.unit },
  {
    key: 'value_kind',
    type: 'text',
    description: 'proportion, rate, mean, index, count, rank or currency',
    cell: ({ indicator }) => indicator.valueKind,
  },
  {
    key: 'per',
    type: 'number',
    description: 'The value is numerator ÷ denominator × this; empty where it is no ratio',
    cell: ({ indicator }) => indicator.per,
  },
  {
    key: 'polarity',
    type: 'text',
    description: 'high-is-good, high-is-bad or neutral',
    cell: ({ indicator }) => indicator.polarity,
  },
  {
    key: 'picture_place',
    type: 'whole',
    description: 'Place in the picture of all partnerships; empty where it is no part of it',
    cell: ({ indicator }) => indicator.headline,
  },
  {
    key: 'definition',
    type: 'text',
    description: 'What is measured',
    cell: ({ indicator }) => indicator.definition,
  },
  {
    key: 'numerator',
    type: 'text',
    description: 'What is counted; empty where it is not told',
    cell: ({ indicator }) => indicator.numeratorDefinition,
  },
  {
    key: 'denominator',
    type: 'text',
    description: 'Out of what; empty where it is not told',
    cell: ({ indicator }) => indicator.denominatorDefinition,
  },
  {
    key: 'source',
    type: 'text',
    description: 'Who measures it',
    cell: ({ indicator }) => indicator.source,
  },
  {
    key: 'caveats',
    type: 'text',
    description: 'What must be known before it is used',
    cell: ({ indicator }) => indicator.caveats,
  },
  {
    key: 'datasets',
    type: 'text',
    description: 'Keys of the datasets that have it, separated by a space',
    cell: ({ datasets }) => datasets.join(' '),
  },
];
