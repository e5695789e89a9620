import { runTool } from './run-tool.mjs';

/** @typedef {import('./run-tool.mjs').Check} Check */

const TSC = 'node_modules/typescript/bin/tsc';
const OXLINT = 'node_modules/oxlint/bin/oxlint';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';

/** @returns {Promise<Check>} */
export const types = () => clean('types', TSC, ['--noEmit', '-p', '.']);

/** What runs in the browser knows a document and no Node. @returns {Promise<Check>} */
export const browserTypes = () =>
  clean('types in the browser', TSC, ['--noEmit', '-p', 'tsconfig.browser.json']);

/** @returns {Promise<Check>} */
export const lint = () =>
  clean('lint', OXLINT, ['--deny-warnings', '--ignore-pattern', 'tests/planted', '.']);

/** @returns {Promise<Check>} */
export const format = () => clean('format', BIOME, ['format', '.']);

/** A compiler that says nothing about a planted mistake would say nothing about ours. */
export const plantedTypeError = () =>
  planted(
    'types: a planted error is found',
    TSC,
    ['--noEmit', '-p', 'tests/planted'],
    ['type-error.ts', 'TS2322'],
  );

/** The same for the rule that rules files have no clock, dice, network, process or console. */
export const plantedLintError = () =>
  planted(
    'lint: a planted clock, dice and console are found',
    OXLINT,
    ['--format', 'unix', 'tests/planted/impure-rules.ts'],
    ['Date', 'random', 'fetch', 'process', 'console'],
  );

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 * @returns {Promise<Check>}
 */
async function clean(name, tool, args) {
  const { code, said } = await runTool(tool, args);
  return { name, passed: code === 0, said };
}

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {readonly string[]} findings words that must all be in the report
 * @returns {Promise<Check>}
 */
async function planted(name, tool, args, findings) {
  const { code, said } = await runTool(tool, args);
  const missed = findings.filter((finding) => !said.includes(finding));
  return {
    name,
    passed: code !== 0 && missed.length === 0,
    said: `Exit code ${code}; not reported: ${missed.join(', ') || 'nothing'}. It said:\n${said}`,
  };
}
