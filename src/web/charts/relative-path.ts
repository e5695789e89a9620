/** In tenths of a unit, whole numbers. */
export type Tenths = readonly [x: number, y: number];

/** A polyline as SVG path data: moves relative, no sign or space that a reader of paths can do without. */
export function relativePath([first, ...rest]: readonly Tenths[], end: 'open' | 'closed'): string {
  if (first === undefined) return '';
  let [x, y] = first;
  const moves = rest.flatMap((point) => {
    const move = [point[0] - x, point[1] - y];
    [x, y] = point;
    return move;
  });
  const line = moves.length === 0 ? '' : `l${written(moves)}`;
  return `M${written(first)}${line}${end === 'closed' ? 'z' : ''}`;
}

/** `.5-3 2.1.4`: a minus sign parts two numbers, and so does a second decimal point. */
function written(tenths: readonly number[]): string {
  let text = '';
  let pointed = false;
  for (const [at, value] of tenths.entries()) {
    const number = String(value / 10).replace(/^(-?)0\./, '$1.');
    const parted = at === 0 || number.startsWith('-') || (number.startsWith('.') && pointed);
    text += parted ? number : ` ${number}`;
    pointed = number.includes('.');
  }
  return text;
}
