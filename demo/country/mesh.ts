import { Delaunay } from 'd3-delaunay';
import type { SeededRandom } from '../../src/kernel/seeded-random.ts';
import { councilPlans } from '../blueprint.ts';
import { box, type Land } from './land.ts';
import { landIn, type Settlement } from './settlements.ts';

/**
 * The fine mesh everything is built of: Voronoi cells, small in towns and
 * along the coast. Every area is a set of whole cells, so that borders are
 * shared exactly and nothing overlaps or gapes.
 */
export interface Mesh {
  delaunay: Delaunay<unknown>;
  x: Float64Array;
  y: Float64Array;
  /** Council of each cell, -1 at sea. */
  council: Int16Array;
  /** Cells that are the heart of a small area; the heart's settlement (index) or -1 in the country. */
  hearts: { cell: number; settlement: number }[];
}

const spacing = 3.4;

export function cellNeighbours(mesh: Mesh, cell: number): Iterable<number> {
  return mesh.delaunay.neighbors(cell);
}

/** How many small areas each council gets: by people, at least eight. */
function shareOut(total: number): number[] {
  const nominal = councilPlans.reduce((sum, plan) => sum + plan.thousands, 0);
  return councilPlans.map((plan) => Math.max(8, Math.round((total * plan.thousands) / nominal)));
}

export function weaveMesh(
  land: Land,
  settlements: readonly Settlement[],
  random: SeededRandom,
  smallAreas: number,
): Mesh {
  const x: number[] = [];
  const y: number[] = [];
  const hearts: { cell: number; settlement: number }[] = [];

  shareOut(smallAreas).forEach((count, council) => {
    const own = settlements.flatMap((town, index) => (town.council === council ? [{ town, index }] : []));
    const plan = councilPlans[council]!;
    const people = own.reduce((sum, { town }) => sum + town.people, 0);
    const rural = { city: 0.04, suburb: 0.1, towns: 0.2, shire: 0.38, remote: 0.45, islands: 0.45 }[
      plan.character
    ];
    for (let n = 0; n < count; n += 1) {
      let draw = (random.next() * people) / (1 - rural);
      let found: { x: number; y: number } | null = null;
      let settlement = -1;
      let local = spacing;
      for (const { town, index } of own) {
        if (draw >= town.people) {
          draw -= town.people;
          continue;
        }
        for (let tries = 0; tries < 40 && !found; tries += 1) {
          const px = town.x + random.normal() * town.spread;
          const py = town.y + random.normal() * town.spread;
          if (land.height(px, py) > 0 && land.councilAt(px, py) === council) found = { x: px, y: py };
        }
        settlement = index;
        local = 0.22 + 0.25 * town.spread;
        break;
      }
      if (!found) {
        settlement = -1;
        local = spacing;
        found = landIn(land, council, random, plan.reach * 2.2 + 8);
      }
      if (!found)
        throw new Error(`No land left for a small area of council ${council} of the demonstration country.`);
      hearts.push({ cell: x.length, settlement });
      x.push(found.x);
      y.push(found.y);
      const satellites = settlement < 0 ? 2 : 4;
      for (let satellite = 0; satellite < satellites; satellite += 1) {
        x.push(found.x + random.normal() * local * 0.55);
        y.push(found.y + random.normal() * local * 0.55);
      }
    }
  });

  // A jittered lattice fills country and sea; twice as fine where the coast runs.
  for (let column = box.west; column < box.east; column += spacing) {
    for (let row = box.south; row < box.north; row += spacing) {
      const px = column + random.next() * spacing;
      const py = row + random.next() * spacing;
      x.push(px);
      y.push(py);
      if (Math.abs(land.height(px, py)) > 0.16) continue;
      for (let extra = 0; extra < 4; extra += 1) {
        x.push(column + ((extra % 2) + random.next()) * (spacing / 2));
        y.push(row + (Math.floor(extra / 2) + random.next()) * (spacing / 2));
      }
    }
  }

  const xs = Float64Array.from(x);
  const ys = Float64Array.from(y);
  const flat = new Float64Array(xs.length * 2);
  const council = new Int16Array(xs.length);
  for (let cell = 0; cell < xs.length; cell += 1) {
    const px = xs[cell]!;
    const py = ys[cell]!;
    flat[cell * 2] = px;
    flat[cell * 2 + 1] = py;
    council[cell] = land.height(px, py) > 0 ? land.councilAt(px, py) : -1;
  }
  for (const { cell } of hearts) if (council[cell] === -1) throw new Error('A small area stands in the sea.');
  const mesh: Mesh = { delaunay: new Delaunay(flat), x: xs, y: ys, council, hearts };
  tidyLand(mesh);
  return mesh;
}

/** Connected pieces of cells that share a label; labels below zero are left out. */
export function pieces(mesh: Mesh, label: ArrayLike<number>): number[][] {
  const seen = new Uint8Array(label.length);
  const found: number[][] = [];
  for (let start = 0; start < label.length; start += 1) {
    if (seen[start] || label[start]! < 0) continue;
    const piece = [start];
    seen[start] = 1;
    for (let at = 0; at < piece.length; at += 1) {
      for (const next of cellNeighbours(mesh, piece[at]!)) {
        if (seen[next] || label[next] !== label[start]) continue;
        seen[next] = 1;
        piece.push(next);
      }
    }
    found.push(piece);
  }
  return found;
}

/** Drowns specks of islands, drains ponds, and gives cut-off pieces of a council to the council around them. */
function tidyLand(mesh: Mesh): void {
  const { council } = mesh;
  const hearts = new Set(mesh.hearts.map(({ cell }) => cell));
  const islands = pieces(
    mesh,
    council.map((owner) => (owner < 0 ? -1 : 0)),
  );
  for (const island of islands) {
    if (island.length >= 4 || island.some((cell) => hearts.has(cell))) continue;
    for (const cell of island) council[cell] = -1;
  }
  const seas = pieces(
    mesh,
    council.map((owner) => (owner < 0 ? 0 : -1)),
  ).sort((a, b) => b.length - a.length);
  // Larger waters stay: they are lochs.
  for (const pond of seas.slice(1)) {
    if (pond.length > 8) continue;
    const shore = pond.flatMap((cell) => [...cellNeighbours(mesh, cell)]).find((next) => council[next]! >= 0);
    if (shore !== undefined) for (const cell of pond) council[cell] = council[shore]!;
  }

  const largest = new Map<number, number[]>();
  const parts = pieces(mesh, council);
  for (const part of parts) {
    const owner = council[part[0]!]!;
    if (part.length > (largest.get(owner)?.length ?? 0)) largest.set(owner, part);
  }
  for (const part of parts) {
    const owner = council[part[0]!]!;
    if (largest.get(owner) === part) continue;
    const borders = new Map<number, number>();
    for (const cell of part) {
      for (const next of cellNeighbours(mesh, cell)) {
        const other = council[next]!;
        if (other >= 0 && other !== owner) borders.set(other, (borders.get(other) ?? 0) + 1);
      }
    }
    const strongest = [...borders].sort((a, b) => b[1] - a[1])[0];
    if (strongest) for (const cell of part) council[cell] = strongest[0];
  }
}
