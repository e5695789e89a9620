import type { Result } from '../../kernel/result.ts';

/** Bytes that are kept, named by what they are. */
export interface StoredContent {
  /** Lower-case hexadecimal SHA-256. */
  sha256: string;
  bytes: number;
}

export type PutProblem = 'empty' | 'too-large';

/** Where the contents of files are kept, each under its own hash: the same bytes are kept once. */
export interface FileStore {
  /** Keeps what comes, safely on disk before it returns. More than `most` bytes are not kept. */
  put(content: AsyncIterable<Uint8Array>, most: number): Promise<Result<StoredContent, PutProblem>>;
  /** The bytes in order. Throws MissingContent. */
  open(sha256: string): AsyncIterable<Uint8Array>;
  /** Runs `work` with a file on this machine that holds the content, for readers that go back and forth in it. Throws MissingContent. */
  local<Value>(sha256: string, work: (path: string) => Promise<Value>): Promise<Value>;
  has(sha256: string): Promise<boolean>;
  /** Takes the content away; nothing happens where it is not there. */
  remove(sha256: string): Promise<void>;
  /** Everything that is kept, and when it was first put. */
  list(): AsyncIterable<{ sha256: string; putAt: Date }>;
}

/** A table refers to content that is not kept: somebody removed it by hand, or a folder is not mounted. */
export class MissingContent extends Error {
  constructor(sha256: string, options?: ErrorOptions) {
    super(`The folder of files does not hold ${sha256}.`, options);
    this.name = 'MissingContent';
  }
}
