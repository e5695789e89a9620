import type { Language } from '../language.ts';
import { PaceShape, PositionShape } from './mark-shapes.tsx';
import { type MarkVerdict, markText } from './mark-verdict.ts';

export interface PositionPaceMarkProps {
  verdict: MarkVerdict;
  /** What it is compared with: `Scotland`, `places like it`. */
  comparator: string;
  language?: Language;
  /** Words stand beside it already, so it is only a picture. */
  decorative?: boolean;
}

/** Better or worse × improving or worsening, as one glyph of 28 by 14 units with its words as name. */
export function PositionPaceMark({
  verdict,
  comparator,
  language = 'en',
  decorative = false,
}: PositionPaceMarkProps) {
  const width = verdict.position === 'no-data' && verdict.pace === 'no-data' ? 14 : 28;
  const shapes = (
    <>
      <PositionShape position={verdict.position} />
      <PaceShape pace={verdict.pace} />
    </>
  );
  if (decorative) {
    return (
      <svg
        class="mark"
        viewBox={`0 0 ${width} 14`}
        width={width}
        height="14"
        aria-hidden="true"
        focusable="false"
      >
        {shapes}
      </svg>
    );
  }
  return (
    <svg class="mark" viewBox={`0 0 ${width} 14`} width={width} height="14" role="img">
      <title>{markText(verdict, comparator, language)}</title>
      {shapes}
    </svg>
  );
}
