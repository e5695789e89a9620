/**
 * The size of a drawing and what is in it, without its own name and description: where drawings are put together,
 * the whole has one of each. `svg` is markup as a drawing component renders it.
 */
export function drawingParts(svg: string): { width: number; height: number; content: string } {
  const open = /^<svg[^>]*>/.exec(svg)?.[0];
  const size = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(open ?? '')?.[1]);
  const [width, height] = [size('width'), size('height')];
  if (open === undefined || !(width > 0) || !(height > 0)) {
    throw new Error(`This drawing has no width and height: ${svg.slice(0, 80)}`);
  }
  const content = svg
    .slice(open.length, svg.lastIndexOf('</svg>'))
    .replace(/^<title>[^<]*<\/title>(<desc>[^<]*<\/desc>)?/, '');
  return { width, height, content };
}
