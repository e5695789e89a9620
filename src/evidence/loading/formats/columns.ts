import { LoadProblem } from '../format.ts';

/** Names of a header row and where each stands, 0-based. */
export class Columns {
  readonly names: readonly string[];
  readonly #places: Map<string, number>;
  readonly #line: number;

  constructor(names: readonly string[], line = 1) {
    this.names = names.map((name) => name.trim());
    this.#line = line;
    this.#places = new Map();
    this.names.forEach((name, index) => {
      if (name !== '' && !this.#places.has(name)) this.#places.set(name, index);
    });
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  /** Place of a column that must be there; throws LoadProblem naming it and what was found. */
  at(name: string): number {
    const place = this.#places.get(name);
    if (place === undefined) {
      throw new LoadProblem(`is missing; the header has ${this.names.slice(0, 12).join(', ')}`, {
        line: this.#line,
        column: name,
      });
    }
    return place;
  }
}

/** True when every name stands in the header, in any order. */
export function hasColumns(header: readonly string[], names: readonly string[]): boolean {
  const present = new Set(header.map((name) => name.trim()));
  return names.every((name) => present.has(name));
}

/** The header exactly: these names and no others, in this order. */
export function isHeader(header: readonly string[], names: readonly string[]): boolean {
  return header.length === names.length && names.every((name, index) => header[index]?.trim() === name);
}
