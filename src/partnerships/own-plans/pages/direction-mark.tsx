import type { Child } from 'hono/jsx';
import type { Language } from '../../../web/index.ts';
import type { Direction, LineUpCell } from '../line-up.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** Shape carries the meaning: full, empty, turned. */
const marks: Record<Direction | 'none', string> = { supports: '●', neutral: '○', pulls: '◆', none: '–' };

export const directionsShown = ['supports', 'neutral', 'pulls', 'none'] as const;

/** A mark with its words. */
export function DirectionMark({
  direction,
  language,
}: {
  direction: Direction | 'none';
  language: Language;
}) {
  return (
    <span class={`line-up-mark line-up-mark--${direction}`}>
      <span aria-hidden="true">{marks[direction]}</span> {words(language, `direction.${direction}`)}
    </span>
  );
}

/** What a partner's plans do for one outcome: marks with counts, said in words for those who do not see them. */
export function LineUpMarks({ cell, language }: { cell: LineUpCell; language: Language }) {
  const found = (['supports', 'neutral', 'pulls'] as const).filter((direction) => cell[direction] > 0);
  if (found.length === 0)
    return (
      <span class="line-up-mark line-up-mark--none">
        <span aria-hidden="true">{marks.none}</span>
        <span class="visually-hidden">{words(language, 'direction.none')}</span>
      </span>
    );
  return (
    <>
      {found.map((direction) => {
        const count = cell[direction];
        const said =
          count === 1
            ? speak(language, `count.${direction}.one`)
            : speak(language, `count.${direction}.many`, { count });
        return (
          <span class={`line-up-mark line-up-mark--${direction}`}>
            <span aria-hidden="true">
              {marks[direction]}
              {count > 1 && ` ${count}`}
            </span>
            <span class="visually-hidden" lang={said.language === language ? undefined : said.language}>
              {said.text}
            </span>{' '}
          </span>
        );
      })}
    </>
  );
}

/** The same in words, for a list. */
export function lineUpWords(cell: LineUpCell, language: Language): Child {
  const parts = (['supports', 'neutral', 'pulls'] as const).flatMap((direction) => {
    const count = cell[direction];
    if (count === 0) return [];
    return count === 1
      ? [words(language, `count.${direction}.one`)]
      : [words(language, `count.${direction}.many`, { count })];
  });
  if (parts.length === 0) return words(language, 'direction.none');
  return parts.map((part, at) => (at === 0 ? part : <>, {part}</>));
}

/** What the marks mean; stands beside every matrix. */
export function DirectionKey({ language }: { language: Language }) {
  return (
    <p class="line-up-key">
      <strong>{words(language, 'matrix.key')}</strong>{' '}
      {directionsShown.map((direction) => (
        <>
          <DirectionMark direction={direction} language={language} />{' '}
        </>
      ))}
    </p>
  );
}
