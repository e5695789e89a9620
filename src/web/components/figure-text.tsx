import type { Child } from 'hono/jsx';
import { Spoken } from '../messages/spoken.tsx';
import { type Language, pathIn } from '../language.ts';
import {
  type Figure,
  formatBareFigure,
  formatFigure,
  type NumberStyle,
  spokenStatus,
} from './format-number.ts';

export interface FigureTextProps extends NumberStyle {
  figure: Figure;
  language?: Language;
  /** The head of the column says the unit. */
  bare?: boolean;
}

/** A figure in a cell; where it is known how it was made, a link to the page that tells. */
export function FigureText({
  figure,
  language = 'en',
  bare = false,
  unit,
  decimals,
}: FigureTextProps): Child {
  if (figure.status !== 'value')
    return <Spoken message={spokenStatus(figure, language)} language={language} />;
  const format = bare ? formatBareFigure : formatFigure;
  const text = format(figure, { unit, decimals }, language);
  if (figure.source === undefined) return text;
  return (
    <a class="figure-text" href={pathIn(language, figure.source)}>
      {text}
    </a>
  );
}
