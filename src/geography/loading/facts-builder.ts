import type { AreaKind } from '../area.ts';
import { type GeographyFacts, GeographyProblem, type MembershipFact, noFacts } from '../geography-facts.ts';

interface Where {
  line: number;
  column: string;
}

/** Gathers what the rows of one file say, each fact once, and refuses a file that contradicts itself. */
export class FactsBuilder {
  readonly facts: GeographyFacts = noFacts();
  readonly #names = new Map<string, string>();
  readonly #keys = new Map<string, number>();

  /** Notes that a row of this key has been read; refuses a second one. */
  once(key: string, where: Where): void {
    const before = this.#keys.get(key);
    if (before !== undefined) {
      throw new GeographyProblem(`${key} stands on line ${before} already. Each has one line.`, {
        ...where,
        value: key,
      });
    }
    this.#keys.set(key, where.line);
    this.facts.rowsRead += 1;
  }

  area(kind: AreaKind, code: string, name: string, where: Where): void {
    const known = this.#names.get(code);
    if (known === undefined) {
      this.#names.set(code, name);
      this.facts.areas.push({ kind, code, name, nameGd: null, validFrom: null, validTo: null });
    } else if (known !== name) {
      throw new GeographyProblem(
        `${code} is called “${name}” here and “${known}” further up. One code has one name.`,
        {
          ...where,
          value: name,
        },
      );
    }
  }

  membership(membership: MembershipFact): void {
    this.facts.memberships.push(membership);
  }

  attribute(code: string, attribute: string, value: string, label: string | null): void {
    this.facts.attributes.push({ code, attribute, value, label });
  }

  spelling(kind: AreaKind, spelling: string, code: string): void {
    this.facts.spellings.push({ kind, spelling, code });
  }

  reject(line: number, column: string, value: string, reason: string): void {
    this.facts.rejections.push({ line, column, value, reason });
  }
}
