import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Found {
  load: number;
  rows: number;
  sum: number;
}

interface Message {
  ready?: true;
  postmaster?: number;
  found?: Found[];
  acknowledged?: number;
}

/** One life of loading-child.ts, seen from the client: what it acknowledged, and what it found when it came up. */
export class LoadingProcess {
  readonly child: ChildProcess;
  readonly acknowledged: number[] = [];
  said = '';
  #messages: Message[] = [];
  #waiting: (() => void)[] = [];

  constructor(folder: string) {
    this.child = spawn(process.execPath, [join(import.meta.dirname, 'loading-child.ts'), folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stderr?.on('data', (text) => (this.said += text));
    if (!this.child.stdout) throw new Error('The child writes to a pipe.');
    createInterface({ input: this.child.stdout }).on('line', (text) => {
      this.said += `${text}\n`;
      const message = JSON.parse(text) as Message;
      if (message.acknowledged !== undefined) this.acknowledged.push(message.acknowledged);
      this.#messages.push(message);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.child.on('close', () => {
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  /** The next time it says it is ready, first or again. */
  async ready(): Promise<{ postmaster: number; found: Found[] }> {
    const message = await this.#next((candidate) => candidate.ready === true);
    return { postmaster: message.postmaster ?? 0, found: message.found ?? [] };
  }

  /** The next acknowledgement of a load. */
  async acknowledgement(): Promise<void> {
    await this.#next((candidate) => candidate.acknowledged !== undefined);
  }

  /** Ends it and waits until everything it said has been read. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const closed = once(this.child, 'close');
    this.child.kill(signal);
    await closed;
  }

  async #next(wanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const index = this.#messages.findIndex(wanted);
      if (index >= 0) return this.#messages.splice(0, index + 1)[index] as Message;
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        throw new Error(`The loading process ended. It said:\n${this.said}`);
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}

/** Process ids of the servers on a data folder: more than one would be the end of it. */
export function postmastersOn(folder: string): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const found = stdout
    .split('\n')
    .filter((line) => line.includes(`-D ${join(folder, 'data')} `))
    .map((line) => line.trim().split(/\s+/, 2).map(Number));
  // A server's child has the same words in its command line until it gives itself its own name.
  const servers = new Set(found.map(([process]) => process));
  return found.flatMap(([process, parent]) => (servers.has(parent) ? [] : [process as number]));
}
