import { chartStyles } from './chart-styles.ts';

/**
 * A drawing as a file of its own: the styles it has on the page go with it.
 * `svg` is the markup of one `<svg>`, as a drawing component renders it.
 */
export function standaloneSvg(svg: string): string {
  const end = svg.indexOf('>');
  if (!svg.startsWith('<svg') || end === -1) throw new Error(`This is no SVG: ${svg.slice(0, 60)}`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `${svg.slice(0, end + 1)}<style>${chartStyles(svg)}</style>` +
    `<rect width="100%" height="100%" fill="#ffffff"/>${svg.slice(end + 1)}\n`
  );
}
