import type { SeededRandom } from '../../src/kernel/seeded-random.ts';
import { inventName, inventShire, type InventedName } from './grammar.ts';
import { isRealName } from './real-names.ts';

/** Gives out invented names: no root twice in the country, never a real one on our list. */
export class NameGiver {
  private readonly random: SeededRandom;
  private readonly roots = new Set<string>();
  private readonly taken = new Map<string, Set<string>>();

  constructor(random: SeededRandom) {
    this.random = random;
  }

  /** A root name nothing else has: of a town, a glen, a neighbourhood. `gaelic` is the likelihood of a Gaelic one. */
  root(gaelic: number): InventedName {
    for (;;) {
      const name = inventName(this.random, gaelic);
      if (this.roots.has(name.en) || isRealName(name.en) || name.en.length > 15) continue;
      this.roots.add(name.en);
      return name;
    }
  }

  shire(): string {
    for (;;) {
      const name = inventShire(this.random);
      if (this.roots.has(name) || isRealName(name)) continue;
      this.roots.add(name);
      return name;
    }
  }

  /** Takes the first suggestion no other area of this kind has; the last resort must never repeat. */
  claim(kind: string, suggestions: readonly string[], lastResort: () => string): string {
    const taken = this.taken.get(kind) ?? new Set<string>();
    this.taken.set(kind, taken);
    const name = suggestions.find((suggestion) => !taken.has(suggestion)) ?? lastResort();
    if (taken.has(name)) throw new Error(`Two areas of kind ${kind} would be called ${name}.`);
    taken.add(name);
    return name;
  }
}
