export {
  type Catalogue,
  type CatalogueIndicator,
  type CatalogueSeries,
  currentReleases,
  type Dataset,
  headlineIndicators,
  indicatorByKey,
  type Release,
} from './catalogue.ts';
export { createCatalogueReader, readCatalogue, readDataVersion } from './catalogue-store.ts';
export { type Figure, type FigureSeries, latestMeasured } from './figure.ts';
export { readFigures } from './figures-store.ts';
export type { Indicator, Polarity, ValueKind } from './indicator.ts';
export type { EvidenceServices } from './evidence-services.ts';
export { judge } from './judge.ts';
export type { Judgement } from './judgement.ts';
export { type Limits, limitsOf } from './limits.ts';
export type { DatasetDescription, LoadingContext } from './loading/format.ts';
export { type ReleaseOrigin, storeRelease } from './loading/store-release.ts';
export {
  type Breakdown,
  natureMarks,
  type Observation,
  type ObservationNature,
  type ObservationStatus,
  statusMarks,
} from './observation.ts';
export { markOf } from './mark-of.ts';
export type { Period, PeriodKind } from './period.ts';
export { everybodySeries, type JudgementsByArea, readJudgements } from './read-judgements.ts';
export { pictureSentence } from './sentences/picture-sentence.ts';
