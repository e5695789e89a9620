import {
  DownloadLinks,
  FigureText,
  type PageContext,
  pathIn,
  PositionPaceMark,
  Table,
  tableDownloads,
} from '../../web/index.ts';
import type { Judgement } from '../judgement.ts';
import { markOf } from '../mark-of.ts';
import { shownFigure } from '../pages/shown-figure.ts';
import { measuresOfSide, type PartnershipSide, partnershipSides } from './partnership-sides.ts';
import type { PartnershipFound } from './read-partnership.ts';
import { speak } from './message.ts';
import { words } from './words.tsx';

/** Rows of each end; the page about need has them all. */
const shownOfEachEnd = 6;

/** Need in brief: where the area clearly stands worse than the country, and where better. */
export function PartnershipBrief({ context, found }: { context: PageContext; found: PartnershipFound }) {
  const { language } = context;
  const { partnership, country } = found;
  return (
    <section aria-labelledby="brief-title">
      <h2 id="brief-title">{words(language, 'partnership.brief')}</h2>
      <div class="chart-grid">
        {partnershipSides.map((side) => (
          <div class="chart-grid__item">
            <Side context={context} found={found} side={side} />
          </div>
        ))}
      </div>
      <p>
        <a href={pathIn(language, `/areas/${partnership.code}`)}>
          {words(language, 'partnership.brief.all', { area: partnership.name })}
        </a>
      </p>
      <DownloadLinks
        downloads={tableDownloads(pathIn(language, `/partnerships/${partnership.code}`))}
        what={speak(language, 'partnership.file', {
          area: partnership.name,
          comparator: country?.name ?? '',
        })}
        language={language}
      />
    </section>
  );
}

function Side(props: { context: PageContext; found: PartnershipFound; side: PartnershipSide }) {
  const { context, found, side } = props;
  const { language } = context;
  const { headline, country, partnership } = found;
  const comparator = country?.name ?? '';
  const all = measuresOfSide(headline, side);
  const rows = all.slice(0, shownOfEachEnd);
  const path = pathIn(language, `/partnerships/${partnership.code}`);
  if (rows.length === 0) return <p>{words(language, `partnership.${side}.none`, { comparator })}</p>;
  return (
    <>
      <Table<Judgement>
        id={`brief-${side}`}
        dense
        caption={words(language, `partnership.${side}`, { comparator, shown: rows.length, all: all.length })}
        rows={rows}
        columns={[
          {
            key: 'mark',
            heading: words(language, 'partnership.column.mark'),
            cell: (judgement) => (
              <PositionPaceMark verdict={markOf(judgement)} comparator={comparator} language={language} />
            ),
          },
          {
            key: 'measure',
            heading: words(language, 'column.measure'),
            rowHeading: true,
            cell: ({ indicator, latest }) => (
              <>
                <a href={pathIn(language, `/indicators/${indicator.key}?area=${partnership.code}`)}>
                  {indicator.name}
                </a>
                <br />
                <span class="quiet">
                  {words(language, 'partnership.unit', {
                    unit: indicator.unit,
                    period: latest?.period.label ?? '',
                  })}
                </span>
              </>
            ),
          },
          {
            key: 'here',
            heading: words(language, 'partnership.column.here'),
            numeric: true,
            cell: ({ latest, indicator, series }) => (
              // The unit stands under the measure's name, where it has room.
              <FigureText
                figure={shownFigure(latest, indicator, series.dataset)}
                unit={indicator.unit}
                decimals={indicator.decimals}
                language={language}
                bare
              />
            ),
          },
          {
            key: 'there',
            heading: comparator,
            numeric: true,
            cell: ({ comparator: there, comparatorSeries, indicator }) => (
              <FigureText
                figure={shownFigure(there, indicator, comparatorSeries?.dataset)}
                unit={indicator.unit}
                decimals={indicator.decimals}
                language={language}
                bare
              />
            ),
          },
        ]}
      />
      <DownloadLinks
        downloads={tableDownloads(path, `?table=${side}`)}
        what={speak(language, `partnership.file.${side}`, { area: partnership.name, comparator })}
        language={language}
      />
    </>
  );
}
