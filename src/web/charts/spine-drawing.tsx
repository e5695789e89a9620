import { formatFigure, splitUnit } from '../components/format-number.ts';
import type { Language } from '../language.ts';
import { drawnLanguage } from '../messages/drawn-language.ts';
import { say } from '../messages/message.ts';
import { langOf, textOf } from '../messages/spoken.tsx';
import type { KeyItem } from './chart-key.tsx';
import { tenth } from './drawing.tsx';
import { paceKey, positionKey } from './mark-key.tsx';
import { PaceShape, PositionShape } from './mark-shapes.tsx';
import { onStrip, RowDrawing } from './row-drawing.tsx';
import { aboutFigure, type SpineChartProps, type SpineRow } from './spine-chart.tsx';
import { spineScale } from './spine-strip.tsx';

/** The spine as one SVG, for files. */
export function SpineDrawing(props: SpineChartProps) {
  const { title, sentence, rows } = props;
  const language = drawnLanguage(props.language ?? 'en');
  return (
    <RowDrawing
      language={props.language}
      title={title}
      description={typeof sentence === 'string' ? sentence : ''}
      rows={rows.map((row, index) => ({
        heading: row.domain === rows[index - 1]?.domain ? '' : row.domain,
        name: `${row.name} ${aboutFigure(row)}`,
        value: formatFigure(row.figure, { ...row, unit: splitUnit(row.unit).beside }, language),
        strip: <SpineMarks row={row} />,
        mark: (
          <>
            <PositionShape position={row.verdict.position} />
            <PaceShape pace={row.verdict.pace} />
          </>
        ),
      }))}
      ticks={[]}
      axisTitle=""
      keyItems={spineKey(props, language)}
    />
  );
}

function SpineMarks({ row }: { row: SpineRow }) {
  const scale = spineScale(row);
  if (scale === null) return null;
  const { spread } = row;
  const at = (value: number) => onStrip(scale(value));
  const value = row.figure.status === 'value' ? row.figure.value : null;
  const bar = (name: string, from: number, to: number, y: number, height: number) => (
    <rect
      class={name}
      x={Math.min(at(from), at(to))}
      width={tenth(Math.abs(at(to) - at(from)))}
      y={y}
      height={height}
    />
  );
  return (
    <>
      {spread && bar('spine-range', spread.lowest, spread.highest, 9, 6)}
      {spread && bar('spine-middle', spread.quarter, spread.threeQuarters, 7, 10)}
      {row.comparator !== null && (
        <line class="spine-comparator" x1={onStrip(0.5)} x2={onStrip(0.5)} y1="0" y2="24" />
      )}
      {value !== null && (
        <g class="strip-mark" transform={`translate(${tenth(at(value) - 7)} 5)`}>
          <PositionShape position={row.verdict.position} />
        </g>
      )}
    </>
  );
}

function spineKey({ rows, comparator, peers }: SpineChartProps, language: Language): KeyItem[] {
  const verdicts = rows.map(({ verdict }) => verdict);
  return [
    {
      text: textOf(peers),
      lang: langOf(peers, language),
      swatch: <rect class="spine-range" x="0" y="3" width="24" height="6" />,
    },
    {
      text: say(language, 'spine.key.middle'),
      swatch: <rect class="spine-middle" x="0" y="1" width="24" height="10" />,
    },
    { text: comparator, swatch: <line class="spine-comparator" x1="12" x2="12" y1="0" y2="12" /> },
    { text: say(language, 'spine.key.direction'), swatch: '' },
    ...positionKey(verdicts, comparator, language),
    ...paceKey(verdicts, language),
  ];
}
