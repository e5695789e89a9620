import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type LoopResult, type RequestLoop, runRequestLoop } from './request-loop.ts';

/** Asks from a process of its own, so that asking and answering do not take turns on one thread. */
export class RequestProcess {
  readonly #child: ChildProcess = fork(fileURLToPath(import.meta.url));

  async run(loop: RequestLoop): Promise<LoopResult> {
    this.#child.send(loop);
    const [message] = (await once(this.#child, 'message')) as [LoopResult | { problem: string }];
    if ('problem' in message) throw new Error(message.problem);
    return message;
  }

  stop(): void {
    this.#child.disconnect();
  }
}

// This very file is what the other process runs.
if (process.send && process.argv[1] === fileURLToPath(import.meta.url)) {
  process.on('message', (loop: RequestLoop) => {
    runRequestLoop(loop).then(
      (result) => process.send?.(result),
      (problem: Error) => process.send?.({ problem: problem.stack ?? problem.message }),
    );
  });
}
