import { answerOf, startBareHono } from '../pages/bare-servers.ts';
import { RequestProcess } from '../pages/request-process.ts';
import { describeRatio, measureRatio } from '../ratio.ts';
import { startSignedInSite } from './signed-in-site.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
const connections = 32;
/** Enough that a round takes a tenth of a second: with fewer, one collection of garbage decides. */
const requests = 256;

const site = await startSignedInSite();
const asking = new RequestProcess();
const pages = [
  { name: 'The partnership', path: '/partnerships/D12000001' },
  { name: 'The partnership’s partners', path: '/partnerships/D12000001/partners' },
  { name: 'The register', path: '/partners' },
  { name: 'A body', path: `/partners/${site.body}` },
];
try {
  for (const page of pages) {
    await besideBareRoute(page);
    await besideUnguarded(page);
  }
} finally {
  asking.stop();
  await site.stop();
}

async function besideBareRoute({ name, path }: (typeof pages)[number]) {
  const sent = await answerOf(site.guarded, path, 'identity', { Cookie: site.cookie });
  const bare = await startBareHono(sent);
  await compare(`${name}, signed in, ${sent.body.length} bytes`, path, 0.1, {
    ours: { name: 'Commonty', port: site.guarded, requests },
    peer: { name: 'a bare Hono route', port: bare.port, requests: requests * 10 },
  });
  bare.stop();
}

/** 0.8: who may do what costs at most a fifth of a request. */
async function besideUnguarded({ name, path }: (typeof pages)[number]) {
  await compare(`${name}, with roles and row-level security`, path, 0.8, {
    ours: { name: 'Commonty', port: site.guarded, requests },
    peer: { name: 'Commonty that asks nobody who they are', port: site.unguarded, requests },
  });
}

interface Side {
  name: string;
  port: number;
  requests: number;
}

async function compare(name: string, path: string, required: number, sides: { ours: Side; peer: Side }) {
  const ask = async (side: Side) => {
    const { milliseconds, answer } = await asking.run({
      ...{ port: side.port, requests: side.requests, path, connections },
      ...{ acceptEncoding: 'identity', cookie: site.cookie },
    });
    return { milliseconds, output: answer };
  };
  const { ours, peer } = sides;
  const result = await measureRatio({
    name,
    ours: { name: ours.name, run: () => ask(ours) },
    peer: { name: `${peer.name} with ${process.version}`, run: () => ask(peer) },
    proveEqual: (mine, theirs) => {
      if (mine !== theirs) throw new Error(`The answers differ. Ours:\n${mine}\nThe other's:\n${theirs}`);
    },
    rounds,
    peerScale: ours.requests / peer.requests,
    required,
  });
  console.log(describeRatio(result));
}
