import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';
import type { KeyItem } from './chart-key.tsx';
import { PaceShape, PositionShape } from './mark-shapes.tsx';
import { type MarkVerdict, paces, positions } from './mark-verdict.ts';

/** The shapes of position that occur, with their words. */
export function positionKey(
  verdicts: readonly MarkVerdict[],
  comparator: string,
  language: Language,
): KeyItem[] {
  const used = new Set(verdicts.map(({ position }) => position));
  return positions
    .filter((position) => used.has(position))
    .map((position) => ({
      text: say(language, `position.${position}`, { comparator }),
      swatch: (
        <g transform="translate(5 -1)">
          <PositionShape position={position} />
        </g>
      ),
    }));
}

/** The shapes of pace that occur, with their words. */
export function paceKey(verdicts: readonly MarkVerdict[], language: Language): KeyItem[] {
  const used = new Set(verdicts.map(({ pace }) => pace));
  return paces
    .filter((pace) => used.has(pace))
    .map((pace) => ({
      text: say(language, `pace.${pace}`),
      swatch: (
        <g transform="translate(-9 -1)">
          <PaceShape pace={pace} />
        </g>
      ),
    }));
}
