import { totalmem } from 'node:os';

const MEBIBYTE = 1024 * 1024;

/**
 * PostgreSQL settings of the embedded server, as command-line arguments. `durable: false` is for tests only:
 * it gives up the promise to survive a power cut for speed.
 */
export function serverSettings(port: number, durable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // No socket files: one way in, with the password.
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: `${sharedBuffers()}MB`,
    maintenance_work_mem: '256MB',
    work_mem: '32MB',
    // Nothing replicates from the embedded server: a table made and filled in one transaction needs no log.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    // Statements and their values may hold what people wrote: they stay out of the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_timezone: 'UTC',
    timezone: 'UTC',
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** An eighth of the machine's memory, between 64 MB and 1 GB. */
function sharedBuffers(): number {
  return Math.round(Math.min(1024, Math.max(64, totalmem() / MEBIBYTE / 8)));
}
