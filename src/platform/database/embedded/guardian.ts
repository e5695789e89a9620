import { spawn } from 'node:child_process';

export interface Guardian {
  /** Ends the watch once the server itself has ended. */
  dismiss(): void;
}

/**
 * Watches over Commonty for PostgreSQL: a shell that waits at a pipe held open by this process. However Commonty
 * ends, even by `kill -9`, the pipe closes, and the server gets the signal to shut down in order. With
 * `removeAfter` (tests) the folder is removed once the server is gone.
 */
export function watchOver(serverPid: number, removeAfter: string | null): Guardian {
  const script = removeAfter
    ? 'read -r _; kill -INT "$0"; while kill -0 "$0"; do sleep 0.1; done; rm -rf "$1"'
    : 'read -r _; kill -INT "$0"';
  const shell = spawn('/bin/sh', ['-c', script, String(serverPid), ...(removeAfter ? [removeAfter] : [])], {
    cwd: '/',
    // In a session of its own, so that Ctrl+C at the terminal reaches Commonty only.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without it the server still works; the next start stops what was left.
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  (shell.stdin as unknown as { unref(): void }).unref();
  return { dismiss: () => void shell.kill('SIGKILL') };
}
