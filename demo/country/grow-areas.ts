import { cellNeighbours, type Mesh, pieces } from './mesh.ts';

/** Distance-ordered queue of cells; a binary heap. */
class NearestFirst {
  private readonly cells: number[] = [];
  private readonly far: number[] = [];

  get empty(): boolean {
    return this.cells.length === 0;
  }

  push(cell: number, distance: number): void {
    let at = this.cells.length;
    this.cells.push(cell);
    this.far.push(distance);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.far[parent]! <= distance) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): { cell: number; distance: number } {
    const top = { cell: this.cells[0]!, distance: this.far[0]! };
    const cell = this.cells.pop()!;
    const distance = this.far.pop()!;
    if (this.cells.length === 0) return top;
    this.cells[0] = cell;
    this.far[0] = distance;
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      if (left >= this.cells.length) break;
      const right = left + 1;
      const least = right < this.cells.length && this.far[right]! < this.far[left]! ? right : left;
      if (this.far[least]! >= this.far[at]!) break;
      this.swap(at, least);
      at = least;
    }
    return top;
  }

  private swap(a: number, b: number): void {
    [this.cells[a], this.cells[b]] = [this.cells[b]!, this.cells[a]!];
    [this.far[a], this.far[b]] = [this.far[b]!, this.far[a]!];
  }
}

/**
 * Gives every land cell to a small area of its own council: each grows from
 * its heart across neighbouring cells, shortest way first, so that it hangs
 * together; islets without a heart go whole to the nearest one.
 *
 * @returns per cell the index of its heart, -1 at sea
 */
export function growAreas(mesh: Mesh): Int32Array {
  const { x, y, council, hearts } = mesh;
  const owner = new Int32Array(council.length).fill(-1);
  const reached = new Float64Array(council.length).fill(Number.POSITIVE_INFINITY);
  const queue = new NearestFirst();
  hearts.forEach(({ cell }, area) => {
    owner[cell] = area;
    reached[cell] = 0;
    queue.push(cell, 0);
  });
  while (!queue.empty) {
    const { cell, distance } = queue.pop();
    if (distance > reached[cell]!) continue;
    for (const next of cellNeighbours(mesh, cell)) {
      if (council[next] !== council[cell] || council[next]! < 0) continue;
      const way = distance + Math.hypot(x[next]! - x[cell]!, y[next]! - y[cell]!);
      if (way >= reached[next]!) continue;
      reached[next] = way;
      owner[next] = owner[cell]!;
      queue.push(next, way);
    }
  }
  const orphans = Int16Array.from(council, (of, cell) => (of >= 0 && owner[cell] === -1 ? of : -1));
  for (const islet of pieces(mesh, orphans)) {
    const first = islet[0]!;
    let nearest = -1;
    let least = Number.POSITIVE_INFINITY;
    hearts.forEach(({ cell }, area) => {
      if (council[cell] !== council[first]) return;
      const distance = Math.hypot(x[cell]! - x[first]!, y[cell]! - y[first]!);
      if (distance < least) {
        least = distance;
        nearest = area;
      }
    });
    for (const cell of islet) owner[cell] = nearest;
  }
  return owner;
}
