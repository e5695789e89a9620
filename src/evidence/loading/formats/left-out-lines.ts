import type { LoadingContext, Rejection } from '../format.ts';

/** Lines left out for one reason, told once with their number: a file may hold thousands of them. */
export class LeftOutLines {
  readonly #groups = new Map<string, { first: Rejection; lines: number }>();

  /** Notes a line; lines with the same column, value and reason are one group. */
  add(rejection: Rejection): void {
    const key = `${rejection.column}\u0000${rejection.value}\u0000${rejection.reason}`;
    const group = this.#groups.get(key);
    if (group) group.lines += 1;
    else this.#groups.set(key, { first: rejection, lines: 1 });
  }

  /** Hands each group to the context once, at the line where it was met first. */
  tell(context: LoadingContext): void {
    for (const { first, lines } of this.#groups.values()) {
      const number = lines === 1 ? 'One line left out.' : `${lines} lines left out, this being the first.`;
      context.reject({ ...first, reason: `${first.reason} ${number}` });
    }
  }
}
