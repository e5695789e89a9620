import type { PropsWithChildren } from 'hono/jsx';
import type { Language } from '../language.ts';
import { drawnLanguage } from '../messages/drawn-language.ts';
import { langOf, textOf, type Words } from '../messages/spoken.tsx';

export interface DrawingProps {
  width: number;
  height: number;
  /** Name of the picture. */
  title: Words;
  /** The finding in plain text, for those who do not see it. */
  description: string;
  /** Of the page. */
  language?: Language | undefined;
}

/** The SVG of a chart, with its name and description inside, scaled down only where it must be. */
export function Drawing(props: PropsWithChildren<DrawingProps>) {
  const { width, height, title, description, language = 'en', children } = props;
  const drawn = drawnLanguage(language);
  const name = textOf(title);
  return (
    <svg
      class="drawing"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      lang={drawn === language ? undefined : drawn}
      aria-label={description === '' ? name : `${name}. ${description}`}
    >
      <title lang={langOf(title, drawn)}>{name}</title>
      {description !== '' && <desc lang={drawn === language ? undefined : language}>{description}</desc>}
      {children}
    </svg>
  );
}

/** Coordinates to a tenth of a unit: small pages, and golden files that do not flicker. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
