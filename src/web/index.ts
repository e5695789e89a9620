export { formatDayOf, formatTime } from './components/time-text.ts';
export { type AsAt, type AsAtProblem, asAtOf, readAsAt } from './as-at.ts';
export { aboutRoutes } from './about/about-routes.tsx';
export {
  type AccessibilityResults,
  type Appearance,
  accessibilityResultsFile,
  appearances,
} from './about/accessibility-results.ts';
export { createAssets, type Assets } from './assets.ts';
export { Breadcrumbs, type Crumb } from './components/breadcrumbs.tsx';
export { DateText, formatDay, londonTime } from './components/date-text.tsx';
export { type Definition, DefinitionList } from './components/definition-list.tsx';
export { Disclosure } from './components/disclosure.tsx';
export { type Download, DownloadLinks } from './components/download-links.tsx';
export {
  decimalsSupported,
  type Figure,
  formatBareFigure,
  formatFigure,
  splitUnit,
  formatInterval,
  formatNumber,
  type NumberStyle,
  withUnit,
} from './components/format-number.ts';
export { FigureText, type FigureTextProps } from './components/figure-text.tsx';
export { Button, type ButtonProps, SaveDraftButton } from './components/form/button.tsx';
export { type Choice, Checkboxes, Radios, SelectField, Tick } from './components/form/choices.tsx';
export { ConflictNotice } from './components/form/conflict-notice.tsx';
export { ErrorSummary, errorTitle } from './components/form/error-summary.tsx';
export { Fieldset } from './components/form/fieldset.tsx';
export { FileField } from './components/form/file-field.tsx';
export { HiddenFields } from './components/form/hidden-fields.tsx';
export type { FieldProps } from './components/form/question.tsx';
export { TextArea } from './components/form/text-area.tsx';
export {
  DateField,
  EmailField,
  MoneyField,
  NumberField,
  PasswordField,
  TextField,
} from './components/form/text-field.tsx';
export { EmptyState } from './components/empty-state.tsx';
export { type Filter, FilterForm } from './components/filter-form.tsx';
export { Notice } from './components/notice.tsx';
export { PageContents, type PagePart } from './components/page-contents.tsx';
export { type PageTab, PageTabs } from './components/page-tabs.tsx';
export { SectionTabs, type TabSection } from './components/section-tabs.tsx';
export { Pagination } from './components/pagination.tsx';
export { Prose } from './components/prose.tsx';
export { SearchForm } from './components/search-form.tsx';
export { type Source, SourceLine } from './components/source-line.tsx';
export { SummarySentence } from './components/summary-sentence.tsx';
export { type Column, type ColumnGroup, Table, type TableProps } from './components/table.tsx';
export { Tag } from './components/tag.tsx';
export { type AgeBand, AgePyramid, type AgePyramidProps, PyramidDrawing } from './charts/age-pyramid.tsx';
export { AreaMap, type AreaMapProps, type MapArea } from './charts/area-map.tsx';
export { AreaMapDrawing } from './charts/area-map-drawing.tsx';
export { classEdges, classOf, shadeOf } from './charts/map-classes.ts';
export { MapFileDrawing } from './charts/map-file-drawing.tsx';
export { MapLegend } from './charts/map-legend.tsx';
export { MergedMapDrawing, type MergedShape } from './charts/merged-map-drawing.tsx';
export { ChartFigure, type ChartFrame } from './charts/chart-figure.tsx';
export { Drawing, type DrawingProps } from './charts/drawing.tsx';
export { FunnelChart, type FunnelLimit, type FunnelPoint } from './charts/funnel-chart.tsx';
export {
  LadderChart,
  type LadderChartProps,
  type LadderGroup,
  type LadderRow,
} from './charts/ladder-chart.tsx';
export { LadderDrawing } from './charts/ladder-drawing.tsx';
export { PaceShape, PositionShape } from './charts/mark-shapes.tsx';
export { MarkLegend } from './charts/mark-legend.tsx';
export { type MarkVerdict, markText, type Pace, type Position } from './charts/mark-verdict.ts';
export { PositionPaceMark } from './charts/position-pace-mark.tsx';
export { textWidth, wrapText } from './charts/text-width.ts';
export { standaloneSvg } from './charts/standalone-svg.ts';
export { SlopeChart, type SlopeChartProps, SlopeDrawing } from './charts/slope-chart.tsx';
export { SpineChart, type SpineChartProps, type SpineRow, type Spread } from './charts/spine-chart.tsx';
export { SpineDrawing } from './charts/spine-drawing.tsx';
export { type Tile, TileMap } from './charts/tile-map.tsx';
export { TileMapDrawing } from './charts/tile-map-drawing.tsx';
export { TrendChart, type TrendChartProps } from './charts/trend-chart.tsx';
export { TrendDrawing } from './charts/trend-drawing.tsx';
export type {
  Nature,
  SeriesBreak,
  TargetStep,
  TrendData,
  TrendPoint,
  TrendSeries,
} from './charts/trend-data.ts';
export { png } from './downloads/png.ts';
export { type ChartFile } from './downloads/chart-file.ts';
export {
  columnLetter,
  type FormCell,
  type FormSheet,
  type FormSheetColumn,
  formWorkbook,
} from './downloads/form-workbook.ts';
export { dayOfNumber } from './downloads/workbook-cells.ts';
export { type AskedFile, splitFormat } from './downloads/file-format.ts';
export { chartDownloads, tableDownloads } from './downloads/offered-files.ts';
export { fileNameOf } from './downloads/respond-with-table.ts';
export { respondWithFile, type PageFiles } from './downloads/respond-with-file.ts';
export {
  type ColumnType,
  type FileColumn,
  type FileSource,
  type TableFile,
} from './downloads/table-file.ts';
export { drawnOnce } from './drawn-once.ts';
export { accepts } from './encoding.ts';
export { ErrorPage, NotFoundPage } from './error-pages.tsx';
export { ButtonForm } from './forms/button-form.tsx';
export { defineForm, fieldError, type Form } from './forms/define-form.ts';
export type { FormField, FormFields, Text, ValuesOf } from './forms/field.ts';
export { type FieldChoice } from './forms/fields/choice.tsx';
export { fields } from './forms/fields.ts';
export { SubjectForm, type SubjectFormProps } from './forms/form.tsx';
export { type FormState, newForm, type NewFormOptions, withErrors } from './forms/form-state.ts';
export type { FieldError } from './forms/problem.ts';
export { readDay, writeDay } from './forms/read-day.ts';
export { readForm, type SentForm, type SentProblem } from './forms/read-form.ts';
export { type DraftServices, draftRoutes } from './forms/draft-routes.tsx';
export { keepExpired } from './forms/keep-expired.ts';
export { typedText } from './forms/typed-text.ts';
export { forgetKept, openKept } from './forms/kept-form.ts';
export { openForm } from './forms/open-form.ts';
export { stateAfter, type WrongAnswers } from './forms/state-after.ts';
export { unreadable, type Unreadable } from './forms/unreadable.ts';
export { respondWithForm } from './forms/respond-with-form.ts';
export { showAgain } from './forms/show-again.tsx';
export { sizeText } from './forms/size-text.ts';
export { type ComingForm, streamUpload, type StreamProblem } from './forms/stream-upload.ts';
export { type Language, localeOf, pathIn } from './language.ts';
export { linkTo } from './link-to.ts';
export { type MarkdownPage, markdownPage } from './markdown-page.ts';
export { drawnLanguage } from './messages/drawn-language.ts';
export { catalogue, say, speak, type Spoken as SpokenText } from './messages/message.ts';
export { langOf, Spoken, spokenOn, textOf, type Words } from './messages/spoken.tsx';
export { speakingOfDays } from './messages/days-in-messages.ts';
export { wordsOf } from './messages/words-of.tsx';
export { refusalWords } from './uploaded-files/refusal-words.ts';
export { createPageCache, type PageCache } from './page-cache.ts';
export type { PageAccount, PageContext } from './page-context.ts';
export { withPageHeaders } from './page-headers.ts';
export {
  type PartnershipSection,
  partnershipSections,
  type PartnershipTab,
} from './partnership-tab.ts';
export { PageShell, type PageShellProps } from './page-shell.tsx';
export {
  type Renderable,
  respondWithBytes,
  respondWithDownload,
  respondWithPage,
  respondWithText,
} from './respond.ts';
export {
  contentSecurityPolicy,
  contentSecurityPolicyWithScripts,
  securityHeaders,
} from './security-headers.ts';
export { StyleguidePage } from './styleguide.tsx';
export { AsAtProblemPage, OutsidePeriodPage, RefusalPage, type ShownRefusal } from './refusal-page.tsx';
export { pageContext, pageContextAsAt, type Site, siteToday } from './site.ts';
