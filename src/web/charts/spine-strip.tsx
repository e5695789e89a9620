import { formatFigure } from '../components/format-number.ts';
import type { Language } from '../language.ts';
import { langOf } from '../messages/spoken.tsx';
import { markWords } from './mark-verdict.ts';
import type { SpineRow } from './spine-chart.tsx';
import { across, Strip, StripMark, widthBetween } from './strip.tsx';

/** The bars of one row. Nothing is drawn where there is neither spread nor comparator. */
export function SpineStrip({
  row,
  comparator,
  language,
}: {
  row: SpineRow;
  comparator: string;
  language: Language;
}) {
  const scale = spineScale(row);
  const value = row.figure.status === 'value' ? row.figure.value : null;
  if (scale === null) return null;
  const { spread } = row;
  const mark = markWords(row.verdict, comparator, language);
  const said = `${formatFigure(row.figure, row, mark.language)}: ${mark.text}`;
  return (
    <Strip title={`${row.name}, ${said}`} lang={langOf(mark, language)}>
      {spread && (
        <>
          <Bar class="spine-range" from={scale(spread.lowest)} to={scale(spread.highest)} y={9} height={6} />
          <Bar
            class="spine-middle"
            from={scale(spread.quarter)}
            to={scale(spread.threeQuarters)}
            y={7}
            height={10}
          />
        </>
      )}
      {row.comparator !== null && <line class="spine-comparator" x1="50%" x2="50%" y1="0" y2="24" />}
      {value !== null && <StripMark share={scale(value)} position={row.verdict.position} />}
    </Strip>
  );
}

function Bar(props: { class: string; from: number; to: number; y: number; height: number }) {
  const { from, to, y, height } = props;
  return (
    <rect
      class={props.class}
      x={across(Math.min(from, to))}
      width={widthBetween(from, to)}
      y={y}
      height={height}
    />
  );
}

/**
 * Puts the comparator in the middle (without one, the middle of the spread) and
 * the farthest figure at an end; turned round where high is bad.
 */
export function spineScale(row: SpineRow): ((value: number) => number) | null {
  const { spread } = row;
  const figures = [
    spread?.lowest,
    spread?.highest,
    row.figure.status === 'value' ? row.figure.value : undefined,
  ];
  const known = figures.filter((figure) => figure !== undefined);
  const middle = row.comparator ?? (spread ? (spread.lowest + spread.highest) / 2 : undefined);
  if (middle === undefined || known.length === 0) return null;
  const reach = Math.max(...known.map((figure) => Math.abs(figure - middle))) || 1;
  const direction = row.highIsGood === false ? -1 : 1;
  return (value) => 0.5 + (direction * (value - middle)) / (2 * reach);
}
