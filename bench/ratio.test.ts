import { expect, test } from 'vitest';
import { describeRatio, measureRatio } from './ratio.ts';

function contender(name: string, milliseconds: number[], output = 1) {
  let round = 0;
  return { name, run: () => ({ milliseconds: milliseconds[round++] as number, output }) };
}

const nothingToProve = () => {};

test('the ratio is the peer over ours, round by round, without the round that warms up', async () => {
  const result = await measureRatio({
    name: 'sums',
    ours: contender('ours', [1000, 2, 4, 5]),
    peer: contender('peer', [1, 6, 8, 50]),
    proveEqual: nothingToProve,
    rounds: 3,
  });
  expect(result).toMatchObject({
    min: 2,
    median: 3,
    max: 10,
    oursSamples: [2, 4, 5],
    peerSamples: [6, 8, 50],
  });
});

test('a peer that did a sample only is scaled to the whole', async () => {
  const result = await measureRatio({
    name: 'sums',
    ours: contender('ours', [1, 2]),
    peer: contender('peer', [1, 6]),
    proveEqual: nothingToProve,
    rounds: 1,
    peerScale: 100,
  });
  expect(result).toMatchObject({ median: 300 });
});

test('outputs that differ stop the measurement', async () => {
  const measuring = measureRatio({
    name: 'sums',
    ours: contender('ours', [1, 1], 7),
    peer: contender('peer', [1, 1], 8),
    proveEqual: (mine, theirs) => {
      if (mine !== theirs) throw new Error(`${mine} is not ${theirs}`);
    },
    rounds: 1,
  });
  await expect(measuring).rejects.toThrow('7 is not 8');
});

test('a peer that is not there is printed as not run', async () => {
  const result = await measureRatio({
    name: 'sums',
    ours: contender('ours', []),
    peer: 'no psql here',
    proveEqual: nothingToProve,
    rounds: 3,
  });
  expect(describeRatio(result)).toMatch(/^sums: not run \(no psql here\)/);
});

test('a missed requirement says so', async () => {
  const result = await measureRatio({
    name: 'sums',
    ours: contender('ours', [1, 2]),
    peer: contender('peer', [1, 2]),
    proveEqual: nothingToProve,
    rounds: 1,
    required: 1.5,
  });
  expect(describeRatio(result)).toContain(
    '1.00 times as fast as peer (1.00 to 1.00), outputs equal, 1.5 asked: MISSED',
  );
});
