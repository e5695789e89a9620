import { scaleLinear } from 'd3-scale';
import type { Child } from 'hono/jsx';
import { formatNumber } from '../components/format-number.ts';
import { Table } from '../components/table.tsx';
import type { Language } from '../language.ts';
import { drawnLanguage } from '../messages/drawn-language.ts';
import { say } from '../messages/message.ts';
import { Spoken } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';
import { labelSize } from './axis.tsx';
import { ChartFigure, type ChartFrame, type ChartSize, chartWidths } from './chart-figure.tsx';
import { ChartKey, type KeyItem, keyHeight } from './chart-key.tsx';
import { Drawing, tenth } from './drawing.tsx';
import { textWidth } from './text-width.ts';

/** People of one band of ages; `to` is null for the oldest. */
export interface AgeBand {
  from: number;
  to: number | null;
  women: number;
  men: number;
}

export interface AgePyramidProps extends ChartFrame {
  /** Youngest first. */
  bands: readonly AgeBand[];
  /** Same bands of another area, drawn as an outline of its own shares. */
  comparator?: { name: string; bands: readonly AgeBand[] };
}

/** Shares of the population by age and sex, men to the left and women to the right of their ages. */
export function AgePyramid(props: AgePyramidProps) {
  const { id, title, bands, language = 'en' } = props;
  return (
    <ChartFigure
      {...props}
      draw={(size) => <PyramidDrawing {...props} size={size} />}
      table={
        <Table<AgeBand>
          id={`${id}-table`}
          caption={<Spoken message={title} language={language} />}
          dense
          rows={bands}
          columns={[
            { key: 'age', heading: words(language, 'chart.age'), cell: (band) => bandName(band, language) },
            {
              key: 'men',
              heading: words(language, 'chart.men'),
              numeric: true,
              cell: (band) => formatNumber(band.men, 0),
            },
            {
              key: 'women',
              heading: words(language, 'chart.women'),
              numeric: true,
              cell: (band) => formatNumber(band.women, 0),
            },
          ]}
        />
      }
    />
  );
}

function bandName(band: AgeBand, language: Language): Child {
  return band.to === null
    ? words(language, 'pyramid.oldest', { from: band.from })
    : words(language, 'pyramid.band', { from: band.from, to: band.to });
}

/** Short form for the middle column: `5–9`, `90+`. */
function bandMark(band: AgeBand): string {
  if (band.to === null) return `${band.from}+`;
  return band.to === band.from ? String(band.from) : `${band.from}–${band.to}`;
}

function shares(bands: readonly AgeBand[]) {
  const all = bands.reduce((sum, band) => sum + band.women + band.men, 0) || 1;
  return bands.map((band) => ({ women: (100 * band.women) / all, men: (100 * band.men) / all }));
}

export function PyramidDrawing(props: AgePyramidProps & { size: ChartSize }) {
  const { title, sentence, bands, comparator, size } = props;
  const language = drawnLanguage(props.language ?? 'en');
  const width = chartWidths[size];
  const rowHeight = bands.length > 30 ? 6 : 18;
  const here = shares(bands);
  const there = comparator ? shares(comparator.bands) : [];
  const most = Math.max(1e-9, ...[...here, ...there].flatMap((share) => [share.women, share.men]));
  const named = bands.map((band, index) => (rowHeight >= 16 || index % 10 === 0 ? bandMark(band) : ''));
  const middle = Math.max(...named.map((name) => textWidth(name, labelSize))) + 16;
  const side = (width - middle) / 2;
  const length = scaleLinear([0, most], [0, side - 4]).nice(3);
  const top = 26;
  const bottom = top + bands.length * rowHeight;
  const ticks = length.ticks(size === 'wide' ? 4 : 2);
  const rowTop = (index: number) => bottom - (index + 1) * rowHeight;
  const outline = (of: 'women' | 'men') => {
    const sign = of === 'women' ? 1 : -1;
    const start = width / 2 + (sign * middle) / 2;
    const steps = there.map((share, index) => {
      const x = tenth(start + sign * length(share[of]));
      return `${index === 0 ? `M${x} ${bottom}` : `H${x}`}V${rowTop(index)}`;
    });
    return steps.join('');
  };
  const key: KeyItem[] = comparator
    ? [{ text: comparator.name, swatch: <path class="pyramid-outline" d="M0 6H24" /> }]
    : [];
  return (
    <Drawing
      width={width}
      height={Math.ceil(bottom + 34 + keyHeight(key, width))}
      title={title}
      description={typeof sentence === 'string' ? sentence : ''}
      language={props.language}
    >
      <text class="label-strong" x={tenth(side)} y={15} text-anchor="end">
        {say(language, 'chart.men')}
      </text>
      <text class="label-strong" x={tenth(side + middle)} y={15}>
        {say(language, 'chart.women')}
      </text>
      {ticks.map((tick) =>
        ([-1, 1] as const).map((sign) => {
          const x = tenth(width / 2 + sign * (middle / 2 + length(tick)));
          const anchor = x < 16 ? 'start' : x > width - 16 ? 'end' : 'middle';
          return (
            <>
              <line class={tick === 0 ? 'axis' : 'grid'} x1={x} x2={x} y1={top} y2={bottom} />
              <text class="tick" x={x} y={bottom + 18} text-anchor={anchor}>
                {`${tick}%`}
              </text>
            </>
          );
        }),
      )}
      {here.map((share, index) => (
        <>
          <rect
            class="bar"
            x={tenth(side - length(share.men))}
            y={rowTop(index) + (rowHeight > 8 ? 1.5 : 0.5)}
            width={tenth(length(share.men))}
            height={rowHeight - (rowHeight > 8 ? 3 : 1)}
          />
          <rect
            class="bar"
            x={tenth(side + middle)}
            y={rowTop(index) + (rowHeight > 8 ? 1.5 : 0.5)}
            width={tenth(length(share.women))}
            height={rowHeight - (rowHeight > 8 ? 3 : 1)}
          />
          {named[index] !== '' && (
            <text
              class="tick"
              x={width / 2}
              y={tenth(rowTop(index) + rowHeight / 2 + labelSize * 0.35)}
              text-anchor="middle"
            >
              {named[index]}
            </text>
          )}
        </>
      ))}
      {comparator && (
        <>
          <path class="pyramid-outline" d={outline('men')} />
          <path class="pyramid-outline" d={outline('women')} />
        </>
      )}
      <ChartKey items={key} width={width} y={bottom + 32} />
    </Drawing>
  );
}
