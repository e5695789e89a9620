import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Every benchmark, by the name it is called with; each also runs alone with `node`. */
const benches: Record<string, string> = {
  statistics: './statistics/kernels',
  loading: './loading/loading',
  map: './map/first-draw',
  pages: './pages/pages',
  'signed-in': './signed-in/signed-in',
  plans: './plans/plans',
};

/** This file runs from the source (Node strips the types) and from `dist`, and so do the benches. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));

if (unknown.length > 0) {
  console.error(
    `There is no bench named ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  const names = asked.length > 0 ? asked : Object.keys(benches);
  const broken = names.filter((name) => !runBench(name));
  if (broken.length > 0) {
    console.error(`Did not finish: ${broken.join(', ')}.`);
    process.exitCode = 1;
  }
}

/** A process each, so that no bench runs on code that another one has warmed or spoilt. */
function runBench(name: string): boolean {
  const file = fileURLToPath(new URL(benches[name] + extension, import.meta.url));
  if (!existsSync(file)) throw new Error(`The bench ${name} should be in ${file}, and is not there.`);
  console.log(`# ${name}`);
  return spawnSync(process.execPath, [file], { stdio: 'inherit' }).status === 0;
}
