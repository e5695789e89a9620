import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Timed } from '../ratio.ts';
import { type Country, size, standard } from './country.ts';

export interface PeerRequest {
  kernel: 'trend' | 'xmr' | 'dsr' | 'inequality' | 'one-by-one';
  table: 'values' | 'gappy';
  /** How many series, one by one. */
  series?: number;
}

export interface NumpyPeer {
  versions: { numpy: string; scipy: string };
  ask(request: PeerRequest): Promise<Timed<Float64Array[]>>;
  close(): void;
}

const python = '/usr/bin/python3';

/** Starts a Python process that has read the same country from `folder`; a string says why there is none. */
export async function startNumpyPeer(country: Country, folder: string): Promise<NumpyPeer | string> {
  if (!existsSync(python)) return `no ${python}`;
  const probe = spawnSync(python, ['-c', 'import numpy, scipy'], { encoding: 'utf8' });
  if (probe.status !== 0)
    return `${python} has no numpy and scipy: ${probe.stderr.trim().split('\n').at(-1)}`;
  const { areaTables: _, ...columns } = country;
  for (const [name, column] of Object.entries({ ...columns, standard }))
    writeFileSync(join(folder, name), column);

  // Settings that pin OpenBLAS to another machine's sizes would slow the peer.
  const { OPENBLAS_CORETYPE: __, OPENBLAS_L2_SIZE: ___, ...environment } = process.env;
  const script = join(packageRoot(), 'bench/statistics/numpy_peer.py');
  const child = spawn(python, [script, folder, JSON.stringify(size)], {
    env: { ...environment, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const reply = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The numpy peer ended before it answered; its own message stands above.');
    return JSON.parse(value);
  };
  return {
    versions: await reply(),
    async ask(request) {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      const { milliseconds, columns } = await reply();
      return { milliseconds, output: readColumns(join(folder, 'output'), columns) };
    },
    close: () => child.stdin.end(),
  };
}

function readColumns(file: string, columns: number): Float64Array[] {
  const bytes = readFileSync(file);
  const all = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
  const length = all.length / columns;
  return Array.from({ length: columns }, (_, i) => all.subarray(i * length, (i + 1) * length));
}

/** The Python file is not compiled into `dist`: it is found from the folder that holds package.json. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
