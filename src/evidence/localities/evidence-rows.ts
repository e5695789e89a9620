import type { Counted, LocalityGap } from '../../statistics/index.ts';
import type { ColumnType, FileColumn } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { LocalityEvidence, LocalityFinding } from './locality-evidence.ts';
import type { UntestableMeasure } from './testable-measures.ts';

/** One comparison of one measure as it leaves the site: counts first, so that it can be worked out again. */
export interface EvidenceRow {
  locality: string;
  indicator: string;
  unit: string;
  period: string;
  dataset: string;
  /** `area` or `country`; empty where the measure is not tested. */
  against: string;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  other_numerator: number | null;
  other_denominator: number | null;
  other_value: number | null;
  gap: number | null;
  lower95: number | null;
  upper95: number | null;
  p: number | null;
  p_adjusted: number | null;
  verdict: string;
  small_areas: number | null;
  left_out: number | null;
  not_tested: string;
}

const nothing = {
  numerator: null,
  denominator: null,
  value: null,
  other_numerator: null,
  other_denominator: null,
  other_value: null,
  gap: null,
  lower95: null,
  upper95: null,
  p: null,
  p_adjusted: null,
} as const;

/** Two rows for each measure tested in a locality, one for each that is not, and one for each that cannot be. */
export function evidenceRows(
  catalogue: Catalogue,
  evidence: readonly LocalityEvidence[],
  untestable: readonly UntestableMeasure[],
): EvidenceRow[] {
  return [
    ...evidence.flatMap(({ name, findings }) => findings.flatMap((one) => rowsOf(catalogue, name, one))),
    ...untestable.map(({ indicator, reason }) => ({
      ...{
        locality: '',
        indicator: indicator.key,
        unit: indicator.unit,
        period: '',
        dataset: '',
        against: '',
      },
      ...nothing,
      ...{ verdict: '', small_areas: null, left_out: null, not_tested: reason },
    })),
  ];
}

function rowsOf(catalogue: Catalogue, locality: string, finding: LocalityFinding): EvidenceRow[] {
  const { measure, test, notTested, units, leftOut } = finding;
  const { indicator, counts } = measure;
  const series = catalogue.series.get(counts.series);
  const shared = {
    locality,
    indicator: indicator.key,
    unit: indicator.unit,
    period: catalogue.periods.get(counts.period)?.label ?? '',
    dataset: catalogue.datasets.get(series?.datasetId ?? -1)?.key ?? '',
    small_areas: units,
    left_out: leftOut,
  };
  if (!test) return [{ ...shared, against: '', ...nothing, verdict: '', not_tested: notTested ?? '' }];
  const per = indicator.per ?? 1;
  const row = (against: string, other: Counted, gap: LocalityGap | null): EvidenceRow => ({
    ...shared,
    against,
    numerator: finding.locality.numerator,
    denominator: finding.locality.denominator,
    value: valueOf(finding.locality, per),
    other_numerator: other.numerator,
    other_denominator: other.denominator,
    other_value: valueOf(other, per),
    gap: gap && gap.value * per,
    lower95: gap && gap.lower * per,
    upper95: gap && gap.upper * per,
    p: gap && gap.p,
    p_adjusted: gap && gap.adjusted,
    verdict: gap?.verdict ?? '',
    not_tested: '',
  });
  return [row('area', finding.restOfArea, test.area), row('country', finding.country, test.country)];
}

/** In the indicator's unit; null where there is nobody. */
export function valueOf({ numerator, denominator }: Counted, per: number): number | null {
  return denominator > 0 ? (numerator / denominator) * per : null;
}

const described: readonly (readonly [keyof EvidenceRow, ColumnType, string])[] = [
  ['locality', 'text', 'Name in the draft; empty for a measure that cannot be tested'],
  ['indicator', 'text', 'Key of the indicator: its page is /indicators/ and this key'],
  ['unit', 'text', 'Unit of the values, the gap and its limits'],
  ['period', 'text', 'Period as people write it'],
  ['dataset', 'text', 'Key of the dataset: its page is /data/ and this key'],
  ['against', 'text', 'area: the rest of the council’s area; country: the whole country, locality included'],
  ['numerator', 'number', 'Counted in the locality'],
  ['denominator', 'number', 'Out of, in the locality'],
  ['value', 'number', 'Of the locality'],
  ['other_numerator', 'number', 'Counted in the rest of the area, or in the country'],
  ['other_denominator', 'number', 'Out of, there'],
  ['other_value', 'number', 'Of the rest of the area, or of the country'],
  ['gap', 'number', 'Locality less the other; empty where there is no comparison'],
  ['lower95', 'number', 'Lower 95 % limit of the gap'],
  ['upper95', 'number', 'Upper 95 % limit of the gap'],
  ['p', 'number', 'Two-sided p-value of the gap by itself'],
  ['p_adjusted', 'number', 'With all measures of the locality allowed for (Benjamini and Hochberg)'],
  ['verdict', 'text', 'poorer or better where p_adjusted is under 0.05, else not-clear'],
  ['small_areas', 'whole', 'Small areas the locality is added up from'],
  ['left_out', 'whole', 'Of these, without counts'],
  ['not_tested', 'text', 'Why there is no comparison; empty where there is one'],
];

export const evidenceColumns: readonly FileColumn<EvidenceRow>[] = described.map(
  ([key, type, description]) => ({
    key,
    type,
    description,
    cell: (row) => row[key],
  }),
);
