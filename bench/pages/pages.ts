import { compress } from '../../src/web/encoding.ts';
import { describeRatio, measureRatio } from '../ratio.ts';
import { answerOf, type BareServer, startBareHono, startBareHttp } from './bare-servers.ts';
import { startDemonstrationSite } from './demonstration-site.ts';
import { RequestProcess } from './request-process.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const connections = 32;
const pages = [
  { name: 'The picture of 32', path: '/' },
  { name: 'An area', path: '/areas/D12000002' },
  { name: 'An indicator', path: '/indicators/child-poverty' },
];

interface Side {
  name: string;
  port: number;
  /** Requests of one round: enough for some tenths of a second. */
  requests: number;
}

const site = await startDemonstrationSite();
const asking = new RequestProcess();
try {
  for (const page of pages) {
    await compareAfresh(page, 'identity');
    await compareAfresh(page, 'br');
    await compareCached(page);
  }
} finally {
  asking.stop();
  await site.stop();
}

/** Without compression on both sides, or compressed anew for each reader on both sides. */
async function compareAfresh({ name, path }: (typeof pages)[number], encoding: 'identity' | 'br') {
  const sent = await answerOf(site.afresh, path, encoding);
  const whole = { ...sent, body: (await answerOf(site.afresh, path, 'identity')).body };
  const bare = await startBareHono(whole, encoding === 'br' ? (body) => compress(body, 'br', 5) : undefined);
  const how = encoding === 'br' ? 'compressed for each reader (br)' : 'not compressed';
  await compare(`${name}, made afresh, ${how}, ${sent.body.length} bytes`, path, encoding, 0.1, bare, {
    ours: { name: 'Commonty without its page cache', port: site.afresh, requests: 64 },
    peer: { name: 'a bare Hono route', port: bare.port, requests: encoding === 'br' ? 64 : 640 },
  });
}

async function compareCached({ name, path }: (typeof pages)[number]) {
  const sent = await answerOf(site.cached, path, 'br');
  const bare = await startBareHttp(sent);
  const title = `${name}, from the cache, ${sent.body.length} bytes (br)`;
  await compare(title, path, 'br', 0.7, bare, {
    ours: { name: 'Commonty', port: site.cached, requests: 6400 },
    peer: { name: 'a bare node:http server', port: bare.port, requests: 6400 },
  });
}

async function compare(
  name: string,
  path: string,
  acceptEncoding: string,
  required: number,
  bare: BareServer,
  { ours, peer }: { ours: Side; peer: Side },
) {
  const ask = async ({ port, requests }: Side) => {
    const { milliseconds, answer } = await asking.run({ port, path, acceptEncoding, connections, requests });
    return { milliseconds, output: answer };
  };
  const result = await measureRatio({
    name,
    ours: { name: ours.name, run: () => ask(ours) },
    peer: { name: `${peer.name} with ${process.version}`, run: () => ask(peer) },
    proveEqual: (mine, theirs) => {
      if (mine !== theirs) throw new Error(`The answers differ. Ours:\n${mine}\nThe bare one's:\n${theirs}`);
    },
    rounds,
    peerScale: ours.requests / peer.requests,
    required,
  });
  console.log(describeRatio(result));
  if ('notRun' in result) return;
  const perSecond = (requests: number, samples: number[]) =>
    Math.round((1000 * requests) / (samples.toSorted((a, b) => a - b)[samples.length >> 1] as number));
  console.log(
    `Pages a second: ${perSecond(ours.requests, result.oursSamples)} beside ${perSecond(peer.requests, result.peerSamples)}`,
  );
  bare.stop();
}
