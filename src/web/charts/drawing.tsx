import type { PropsWithChildren } from 'hono/jsx';

export interface DrawingProps {
  width: number;
  height: number;
  /** Name of the picture. */
  title: string;
  /** The finding in plain text, for those who do not see it. */
  description: string;
}

/** The SVG of a chart, with its name and description inside, scaled down only where it must be. */
export function Drawing({ width, height, title, description, children }: PropsWithChildren<DrawingProps>) {
  return (
    <svg
      class="drawing"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={description === '' ? title : `${title}. ${description}`}
    >
      <title>{title}</title>
      {description !== '' && <desc>{description}</desc>}
      {children}
    </svg>
  );
}

/** Coordinates to a tenth of a unit: small pages, and golden files that do not flicker. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
