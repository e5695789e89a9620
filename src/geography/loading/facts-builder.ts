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
  readonly #memberships = new Map<string, MembershipFact>();
  readonly #attributes = new Map<string, string>();

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

  /** False where the pair was there already. */
  membership(membership: MembershipFact): boolean {
    const key = `${membership.child} ${membership.parent}`;
    if (this.#memberships.has(key)) return false;
    this.#memberships.set(key, membership);
    this.facts.memberships.push(membership);
    return true;
  }

  attribute(code: string, attribute: string, value: string, label: string | null, where: Where): void {
    const key = `${code} ${attribute}`;
    const known = this.#attributes.get(key);
    if (known === undefined) {
      this.#attributes.set(key, value);
      this.facts.attributes.push({ code, attribute, value, label });
    } else if (known !== value) {
      throw new GeographyProblem(`${attribute} of ${code} is ${value} here and ${known} further up.`, {
        ...where,
        value,
      });
    }
  }

  spelling(kind: AreaKind, spelling: string, code: string): void {
    this.facts.spellings.push({ kind, spelling, code });
  }

  reject(line: number, column: string, value: string, reason: string): void {
    this.facts.rejections.push({ line, column, value, reason });
  }
}
