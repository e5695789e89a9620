/** One run of one contender: how long its work took, by its own clock, and what it produced. */
export interface Timed<Output> {
  milliseconds: number;
  output: Output;
}

export interface Contender<Output> {
  /** What ran, with its version: `numpy 1.24.2`. */
  name: string;
  /** Does the work once. The clock covers the work only, not the hand-over of data. */
  run(): Promise<Timed<Output>> | Timed<Output>;
}

export interface Comparison<Ours, Peer> {
  name: string;
  ours: Contender<Ours>;
  /** A string says why there is no peer here; the comparison is then printed as "not run". */
  peer: Contender<Peer> | string;
  /** Throws, naming the first difference, unless both outputs are the same. Called on every round. */
  proveEqual(ours: Ours, peer: Peer): void;
  rounds: number;
  /** Rounds that come first and are not counted, until compilers and caches have settled; one, unless told. */
  warmUp?: number;
  /** Work of the peer over work of ours where the peer did a sample only; otherwise 1. */
  peerScale?: number;
  /** The ratio the project asks of itself, if it asks for one. */
  required?: number;
}

export interface Ratio {
  name: string;
  ours: string;
  peer: string;
  /** Milliseconds of each counted round, in order. */
  oursSamples: number[];
  peerSamples: number[];
  peerScale: number;
  /** Peer's time over our time, round by round: above 1 means ours is faster. */
  min: number;
  median: number;
  max: number;
  required: number | null;
}

/** Runs both sides in turn, so that a busy machine slows both, and proves the outputs equal each time. */
export async function measureRatio<Ours, Peer>(
  comparison: Comparison<Ours, Peer>,
): Promise<Ratio | { name: string; notRun: string }> {
  const { name, ours, peer, rounds, warmUp = 1, peerScale = 1 } = comparison;
  if (typeof peer === 'string') return { name, notRun: peer };
  const oursSamples: number[] = [];
  const peerSamples: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const mine = await ours.run();
    const theirs = await peer.run();
    comparison.proveEqual(mine.output, theirs.output);
    if (round < 0) continue;
    oursSamples.push(mine.milliseconds);
    peerSamples.push(theirs.milliseconds);
  }
  const ratios = oursSamples.map((sample, round) => ((peerSamples[round] as number) * peerScale) / sample);
  return {
    name,
    ours: ours.name,
    peer: peer.name,
    oursSamples,
    peerSamples,
    peerScale,
    min: Math.min(...ratios),
    median: medianOf(ratios),
    max: Math.max(...ratios),
    required: comparison.required ?? null,
  };
}

/** A line for people, and a JSON line with the raw samples for whoever wants to work with them. */
export function describeRatio(result: Ratio | { name: string; notRun: string }): string {
  if ('notRun' in result) return `${result.name}: not run (${result.notRun})\n${JSON.stringify(result)}`;
  const { name, ours, peer, min, median, max, required } = result;
  const spread = `${shown(median)} times as fast as ${peer} (${shown(min)} to ${shown(max)})`;
  let verdict = '';
  if (required !== null)
    verdict = median >= required ? `, ${required} asked: met` : `, ${required} asked: MISSED`;
  return `${name}: ${ours} is ${spread}, outputs equal${verdict}\n${JSON.stringify(result)}`;
}

/** Times one call in this process. */
export function timed<Output>(work: () => Output): Timed<Output> {
  const start = performance.now();
  const output = work();
  return { milliseconds: performance.now() - start, output };
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const high = sorted[upper] as number;
  return sorted.length % 2 === 1 ? high : (high + (sorted[upper - 1] as number)) / 2;
}

function shown(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2);
}
