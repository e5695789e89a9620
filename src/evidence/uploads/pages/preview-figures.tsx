import type { Child } from 'hono/jsx';
import { type Language, type PageContext, Table, withUnit } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';
import { wasLoaded } from '../shown-state.ts';
import type { PreviewedFigure, Upload, UploadPreview } from '../upload.ts';

/** The first figures of a file as the database holds them: unrounded, with what stands in the place of a number. */
export function PreviewFigures(props: { context: PageContext; upload: Upload; preview: UploadPreview }) {
  const { context, upload, preview } = props;
  const { language } = context;
  const was = wasLoaded(upload);
  const hasIntervals = preview.first.some(({ lower, upper }) => lower !== null || upper !== null);
  return (
    <section aria-labelledby="first-title">
      <h2 id="first-title">{words(language, was ? 'first.title.loaded' : 'first.title')}</h2>
      <Table<PreviewedFigure>
        id="first"
        dense
        caption={words(language, 'first.caption', {
          count: preview.first.length,
          all: preview.figures.toLocaleString('en-GB'),
        })}
        rows={preview.first}
        columns={[
          { key: 'area', heading: words(language, 'first.area'), cell: areaOf },
          { key: 'period', heading: words(language, 'first.period'), cell: ({ period }) => period },
          {
            key: 'value',
            heading: words(language, 'first.value'),
            numeric: true,
            cell: (figure) => valueOf(language, figure),
          },
          ...(hasIntervals
            ? [
                {
                  key: 'interval',
                  heading: words(language, 'first.interval'),
                  cell: (figure: PreviewedFigure) => intervalOf(language, figure),
                },
              ]
            : []),
          { key: 'measure', heading: words(language, 'first.measure'), cell: measureOf },
          {
            key: 'where',
            heading: words(language, 'first.where'),
            cell: ({ sheet, row, column }) =>
              sheet === null
                ? words(language, 'first.where.cell', { row, column })
                : words(language, 'first.where.sheet', { sheet, row, column }),
          },
        ]}
      />
    </section>
  );
}

function areaOf({ area, code }: PreviewedFigure): Child {
  return (
    <>
      {area} <span class="upload-quiet">{code}</span>
    </>
  );
}

function measureOf({ indicator, breakdown }: PreviewedFigure): Child {
  const group = Object.entries(breakdown).map(([of, is]) => `${of}: ${is}`);
  return group.length === 0 ? indicator : `${indicator} (${group.join(', ')})`;
}

function valueOf(language: Language, { value, unit, status, nature }: PreviewedFigure): Child {
  if (status !== 'value' || value === null)
    return words(language, `status.${status === 'value' ? 'missing' : status}`);
  const text = withUnit(unrounded(value), unit);
  return nature === 'raw' ? text : [`${text} (`, words(language, `nature.${nature}`), ')'];
}

function intervalOf(language: Language, { lower, upper }: PreviewedFigure): Child {
  if (lower === null && upper === null) return '';
  return words(language, 'first.interval.value', {
    lower: lower === null ? '?' : unrounded(lower),
    upper: upper === null ? '?' : unrounded(upper),
  });
}

/** Every digit that is stored, with commas between thousands. */
function unrounded(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
}
