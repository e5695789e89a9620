import { raw } from 'hono/html';
import type { Language } from '../language.ts';
import { langOf, textOf, type Words } from '../messages/spoken.tsx';
import { PaceShape, PositionShape } from './mark-shapes.tsx';
import { type MarkVerdict, markWords } from './mark-verdict.ts';

export interface PositionPaceMarkProps {
  verdict: MarkVerdict;
  /** What it is compared with: `Scotland`, `places like it`. */
  comparator: string;
  language?: Language;
  /** Words stand beside it already, so it is only a picture. */
  decorative?: boolean;
}

/** Marks drawn before: a page holds hundreds, of some twenty kinds. Pages of other places bring other words. */
const drawn = new Map<string, ReturnType<typeof raw>>();
const mostDrawn = 1000;

/** Better or worse × improving or worsening, as one glyph of 28 by 14 units with its words as name. */
export function PositionPaceMark(props: PositionPaceMarkProps) {
  const { verdict, comparator, language = 'en', decorative = false } = props;
  const name = `${verdict.position} ${verdict.pace} ${decorative ? '' : `${language} ${comparator}`}`;
  const known = drawn.get(name);
  if (known) return known;
  if (drawn.size >= mostDrawn) drawn.clear();
  const mark = raw(
    String(draw(verdict, decorative ? '' : markWords(verdict, comparator, language), language)),
  );
  drawn.set(name, mark);
  return mark;
}

/** Without words it is only a picture. */
function draw(verdict: MarkVerdict, words: Words, language: Language) {
  const width = verdict.position === 'no-data' && verdict.pace === 'no-data' ? 14 : 28;
  const shapes = (
    <>
      <PositionShape position={verdict.position} />
      <PaceShape pace={verdict.pace} />
    </>
  );
  if (words === '') {
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
      <title lang={langOf(words, language)}>{textOf(words)}</title>
      {shapes}
    </svg>
  );
}
