export { AreaTabs } from './area-pages/area-tabs.tsx';
export {
  type Catalogue,
  type CatalogueIndicator,
  type CatalogueSeries,
  catalogueAsAt,
  currentReleases,
  type Dataset,
  headlineIndicators,
  indicatorByKey,
  type Release,
} from './catalogue.ts';
export { createCatalogueReader, readCatalogue } from './catalogue-store.ts';
export { fileSources } from './files/figure-table.ts';
export { judgementColumns } from './files/judgement-columns.ts';
export { createDeprivationShares, type DeprivationShares } from './deprivation-shares.ts';
export { familySeries } from './family-series.ts';
export {
  comparableFigures,
  type Figure,
  type FigureSeries,
  latestMeasured,
  measuredFigures,
} from './figure.ts';
export { readFigures } from './figures-store.ts';
export type { Indicator, Polarity, ValueKind } from './indicator.ts';
export type { EvidenceServices } from './evidence-services.ts';
export { type InequalityOverTime, type InequalityPoint, latestInequality } from './inequality.ts';
export { inequalitySentence } from './sentences/inequality-sentence.ts';
export { type JudgedGap, judgeGap } from './area-pages/judged-gap.ts';
export { ownFifths } from './area-pages/own-fifths.ts';
export { readInequality } from './read-area-profile.ts';
export { judge, spanOf } from './judge.ts';
export type { Judgement } from './judgement.ts';
export { type Limits, limitsOf } from './limits.ts';
export {
  type Breakdown,
  natureMarks,
  type Observation,
  type ObservationNature,
  type ObservationStatus,
  statusMarks,
} from './observation.ts';
export { packForScreen, weigh } from './maps/screen-topology.ts';
export { markOf } from './mark-of.ts';
export type { Period, PeriodKind } from './period.ts';
export { everybodySeries, type JudgementsByArea, readJudgements } from './read-judgements.ts';
export { evidenceRoutes } from './routes.tsx';
export { finding, findingLanguage } from './sentences/finding.tsx';
export { measureSentence } from './sentences/measure-sentence.ts';
export { pictureAge, picturePace, pictureSentence } from './sentences/picture-sentence.ts';

// Loading
export { buildScotland, folderReportLines } from './loading/build-scotland.ts';
export { FileBytes } from './loading/file-bytes.ts';
export { type DatasetDescription, type LoadingContext, LoadProblem } from './loading/format.ts';
export { textRows } from './loading/text-rows.ts';
export { openWorkbook, type Workbook } from './loading/workbook-rows.ts';
export { loadCommand } from './loading/load-command.ts';
export { type KnownFormat, loadFile, recognise } from './loading/load-file.ts';
export { type FolderReport, loadFolder } from './loading/load-folder.ts';
export { type Mapping, parseMapping } from './loading/mapping.ts';
export { saveMapping } from './loading/mapping-store.ts';
export { mappingCommand } from './loading/mapping-command.ts';
export { everyColumn, type ObservationLayout } from './loading/observation-encoder.ts';
export { recordRelease } from './loading/record-release.ts';
export { indexReleases } from './loading/release-partition.ts';
export {
  type FeedingContext,
  type ReleaseDigest,
  type ReleaseOrigin,
  type StoredRelease,
  storeRelease,
} from './loading/store-release.ts';
export { tidyFormat } from './loading/tidy-format.ts';
export { createUploadRunner, type UploadRunner } from './uploads/upload-runner.ts';
export { evidenceRecords } from './evidence-records.ts';
export { uploadsPersonalData } from './uploads/personal-data.ts';
export { sampleMapping } from './uploads/sample-table.ts';
export type { UploadServices } from './uploads/upload-services.ts';
export type { OpenVerbInstance, VerbInstance } from './loading/verb-instance.ts';
