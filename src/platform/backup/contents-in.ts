import type { FileStore, StoredContent } from '../files/file-store.ts';
import { StartProblem } from '../start-problem.ts';
import type { BackupManifest } from './backup-manifest.ts';
import type { BackupReader } from './backup-stream.ts';

/** Puts the contents of files back that a backup carries after its manifest, and takes them away again where asked to. */
export class ContentsIn {
  readonly #store: FileStore;
  readonly #brought: string[] = [];

  constructor(store: FileStore) {
    this.#store = store;
  }

  /** Throws StartProblem where one is not what the manifest says. */
  async restore(reader: BackupReader, { files = [] }: BackupManifest): Promise<void> {
    for (const wanted of files) await this.#restoreOne(reader, wanted);
  }

  /** What was there before stays. */
  async takeBack(): Promise<void> {
    for (const sha256 of this.#brought.splice(0)) await this.#store.remove(sha256);
  }

  async #restoreOne(reader: BackupReader, { sha256, bytes }: StoredContent): Promise<void> {
    const before = await this.#store.has(sha256);
    const put = await this.#store.put(reader.pieces(), Number.POSITIVE_INFINITY);
    if (put.ok && put.value.sha256 === sha256 && put.value.bytes === bytes) {
      if (!before) this.#brought.push(sha256);
      return;
    }
    if (put.ok) this.#brought.push(put.value.sha256);
    throw new StartProblem(
      `The backup's file ${sha256} is not what its manifest says: the backup is damaged. Nothing was restored.`,
    );
  }
}
