import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { UploadTask } from './upload-task.ts';

/** A file that needs more than this is worked on in vain, rather than ending the server. */
const memory = { maxOldGenerationSizeMb: 2048 };
/** How long a thread that has nothing to do is kept for the next upload. */
const rest = 30_000;

/** One thread for work on uploads, started when it is needed. One task at a time. */
export class UploadWorker {
  readonly #databaseUrl: string;
  #thread: Worker | null = null;
  #resting: NodeJS.Timeout | undefined;

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
  }

  /** Throws what nobody foresaw. Returns too where it was ended in the middle. */
  async do(task: UploadTask): Promise<void> {
    clearTimeout(this.#resting);
    const thread = (this.#thread ??= this.#start());
    thread.ref();
    try {
      await done(thread, task);
    } finally {
      thread.unref();
      this.#resting = setTimeout(() => void this.end(), rest).unref();
    }
  }

  /** What is under way is undone by the database, whose connections end with the thread. */
  async end(): Promise<void> {
    clearTimeout(this.#resting);
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  #start(): Worker {
    const file = new URL(`./upload-thread${extname(import.meta.url)}`, import.meta.url);
    const thread = new Worker(file, {
      workerData: { databaseUrl: this.#databaseUrl },
      resourceLimits: memory,
    });
    thread.once('exit', () => {
      if (this.#thread === thread) this.#thread = null;
    });
    return thread;
  }
}

function done(thread: Worker, task: UploadTask): Promise<void> {
  const ended = new AbortController();
  return new Promise<void>((resolve, reject) => {
    const { signal } = ended;
    const once = <Args extends unknown[]>(event: string, heard: (...args: Args) => void) => {
      const listener = (...args: unknown[]) => heard(...(args as Args));
      thread.once(event, listener);
      signal.addEventListener('abort', () => thread.off(event, listener));
    };
    once('message', ({ problem }: { problem: unknown }) => (problem === null ? resolve() : reject(problem)));
    once('error', reject);
    once('exit', () => resolve());
    thread.postMessage(task);
  }).finally(() => ended.abort());
}
