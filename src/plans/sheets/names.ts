/** Lists whose entries a sheet names rather than gives by id. */
export type NameList = 'outcomes' | 'bodies' | 'localities' | 'measures' | 'actions';

/** Names of one list, each meaning one entry, however its letters and spaces are written. */
export class NameIndex {
  readonly #labels = new Map<string, string>();
  readonly #ids = new Map<string, string>();

  /** Entries in their order; one whose name another has already is told apart by what `apart` says of it. */
  constructor(entries: readonly { id: string; name: string; apart?: string }[] = []) {
    for (const { id, name, apart } of entries) this.add(id, name, apart);
  }

  add(id: string, name: string, apart = id.slice(-8)): void {
    const taken = (label: string) => this.#ids.has(plainName(label));
    const second = `${name} (${apart})`;
    const label = !taken(name) ? name : taken(second) ? `${second} ${id.slice(-8)}` : second;
    this.#labels.set(id, label);
    this.#ids.set(plainName(label), id);
  }

  /** Another name of an entry; one that is taken stays with whoever has it. */
  alias(id: string, name: string): void {
    if (!this.#ids.has(plainName(name))) this.#ids.set(plainName(name), id);
  }

  labelOf(id: string): string | null {
    return this.#labels.get(id) ?? null;
  }

  idOf(name: string): string | null {
    return this.#ids.get(plainName(name)) ?? null;
  }

  /** In their order. */
  get labels(): string[] {
    return [...this.#labels.values()];
  }

  get entries(): { id: string; label: string }[] {
    return [...this.#labels].map(([id, label]) => ({ id, label }));
  }
}

export type Names = Readonly<Record<NameList, NameIndex>>;

/** Nothing may be named. */
export const noNames: Names = {
  ...{ outcomes: new NameIndex(), bodies: new NameIndex(), localities: new NameIndex() },
  ...{ measures: new NameIndex(), actions: new NameIndex() },
};

/** A name without what people write differently by chance: case, spaces, kinds of dash and apostrophe. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
