import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  dsrColumns,
  inequalityOfAreas,
  trendColumns,
  xmrColumns,
} from '../../src/statistics/columns/index.ts';
import { type Contender, describeRatio, measureRatio, type Timed, timed } from '../ratio.ts';
import { type Allowance, proveColumnsEqual } from './agreement.ts';
import { type Country, inventCountry, size, standard } from './country.ts';
import { type NumpyPeer, type PeerRequest, startNumpyPeer } from './numpy-peer.ts';

const seed = 2015;
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
/** Series handed to scipy one by one; the rest is extrapolated, series for series. */
const sample = 1000;

const { indicators, areas, periods } = size;
const series = indicators * areas;
const years = Array.from({ length: periods }, (_, i) => 2001 + i);

const trendNames = ['slope', 'lower', 'upper', 'intercept', 's', 'variance', 'z', 'p', 'tau'] as const;
const xmrNames = ['mean', 'lower', 'upper', 'movingRange'] as const;
const dsrNames = ['value', 'lower', 'upper', 'count'] as const;
const siiNames = ['sii', 'siiLower', 'siiUpper', 'rii', 'par', 'absoluteRange', 'relativeRange'] as const;

type Table = PeerRequest['table'];
const kernels = {
  trend: { label: 'Theil–Sen with Mann–Kendall', names: trendNames, run: runTrend },
  xmr: { label: 'XmR limits, screened', names: xmrNames, run: runXmr },
  dsr: { label: 'Directly standardised rates', names: dsrNames, run: runDsr },
  inequality: { label: 'Inequality by deprivation group', names: siiNames, run: runInequality },
};
/** Numbers next to 0 are differences of numbers up to some hundreds, or some thousands for intercepts and rates. */
const allowance: Allowance = { relative: 1e-9, absolute: 1e-9 };

function runTrend(country: Country, table: Table): Timed<Float64Array[]> {
  return timed(() => {
    const columns = trendColumns(country[table], years);
    return trendNames.map((name) => columns[name]);
  });
}

function runXmr(country: Country, table: Table): Timed<Float64Array[]> {
  return timed(() => {
    const columns = xmrColumns(country[table], periods, { screen: true });
    return xmrNames.map((name) => columns[name]);
  });
}

/** The people are the same for all indicators. */
function runDsr(country: Country, table: Table): Timed<Float64Array[]> {
  return timed(() => {
    const people = table === 'values' ? country.peopleByAge : country.gappyPeopleByAge;
    const columns = dsrColumns(country.counts, people, standard);
    return dsrNames.map((name) => columns[name]);
  });
}

function runInequality({ areaTables }: Country, table: Table): Timed<Float64Array[]> {
  return timed(() => {
    const columns = inequalityOfAreas(areaTables[table]);
    return siiNames.map((name) => columns[name]);
  });
}

async function compareKernel(
  kernel: keyof typeof kernels,
  table: Table,
  country: Country,
  peer: NumpyPeer | string,
) {
  const { label, names, run } = kernels[kernel];
  const name = `${label}, ${table === 'values' ? 'complete' : '5 % missing'}`;
  const result = await measureRatio({
    name,
    ours: { name: 'Commonty, one thread', run: () => run(country, table) },
    peer: typeof peer === 'string' ? peer : numpy(peer, { kernel, table }),
    proveEqual: (mine, theirs) => proveColumnsEqual(names, mine, theirs, allowance),
    rounds,
    warmUp: 10,
    required: 1.5,
  });
  console.log(describeRatio(result));
}

function numpy(peer: NumpyPeer, request: PeerRequest): Contender<Float64Array[]> {
  return { name: `numpy ${peer.versions.numpy}, vectorised`, run: () => peer.ask(request) };
}

async function compareOneByOne(country: Country, peer: NumpyPeer | string) {
  const result = await measureRatio({
    name: `Theil–Sen with Mann–Kendall, per series (peer: ${sample} series of ${series}, extrapolated)`,
    ours: { name: 'Commonty, one thread', run: () => runTrend(country, 'values') },
    peer:
      typeof peer === 'string'
        ? peer
        : {
            name: `scipy ${peer.versions.scipy}, theilslopes and kendalltau one series at a time`,
            run: () => peer.ask({ kernel: 'one-by-one', table: 'values', series: sample }),
          },
    proveEqual: (mine, theirs) => {
      const first = mine.slice(0, 4).map((column) => column.subarray(0, sample));
      proveColumnsEqual(trendNames.slice(0, 4), first, theirs, allowance);
    },
    rounds: Math.min(rounds, 3),
    peerScale: series / sample,
    required: 100,
  });
  console.log(describeRatio(result));
}

const folder = mkdtempSync(join(tmpdir(), 'commonty-bench-'));
try {
  console.log(
    `${indicators} indicators × ${areas} areas × ${periods} periods, seed ${seed}; Node ${process.version}, ${cpus()[0]?.model.trim()}`,
  );
  const country = inventCountry(seed);
  const peer = await startNumpyPeer(country, folder);
  for (const kernel of Object.keys(kernels) as (keyof typeof kernels)[]) {
    await compareKernel(kernel, 'values', country, peer);
    await compareKernel(kernel, 'gappy', country, peer);
  }
  await compareOneByOne(country, peer);
  if (typeof peer !== 'string') peer.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
