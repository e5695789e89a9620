import { StartProblem } from '../start-problem.ts';

/**
 * The body of a backup, inside gzip: lines of JSON, and after a table's line its rows in pieces, each led by its
 * length in bytes on a line; length 0 ends them.
 */
export const line = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);
export const pieceLength = (bytes: number): Buffer => Buffer.from(`${bytes}\n`);

/** Reads such a body in order. Throws StartProblem where it ends too soon or is no backup. */
export class BackupReader {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async json<Value>(): Promise<Value> {
    const text = await this.#line();
    try {
      return JSON.parse(text) as Value;
    } catch (cause) {
      throw new StartProblem(`The file is no Commonty backup, or it is damaged: "${text.slice(0, 60)}".`, {
        cause,
      });
    }
  }

  async *pieces(): AsyncGenerator<Buffer> {
    for (;;) {
      let left = await this.json<number>();
      if (left === 0) return;
      while (left > 0) {
        if (this.#rest.length === 0) await this.#more();
        const piece = this.#rest.subarray(0, left);
        this.#rest = this.#rest.subarray(piece.length);
        left -= piece.length;
        yield piece;
      }
    }
  }

  /** Reads on to the end, where gzip checks the whole. */
  async end(): Promise<void> {
    const { done } = await this.#source.next();
    if (!done || this.#rest.length > 0)
      throw new StartProblem('The backup goes on after its last line: it is damaged.');
  }

  async #line(): Promise<string> {
    let end = this.#rest.indexOf(10);
    while (end < 0) {
      await this.#more();
      end = this.#rest.indexOf(10);
    }
    const text = this.#rest.toString('utf8', 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return text;
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done) throw new StartProblem('The backup ends too soon: it was cut off. Nothing was restored.');
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
  }
}
