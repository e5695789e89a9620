import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: a checkout, or the package as npm installed it. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A checkout has sources to build and packages to install; an installed package has neither need. */
export const isCheckout = existsSync(join(root, 'tsconfig.build.json'));

/** What Node runs: the command line, compiled. */
export const program = join(root, 'dist/src/cli.js');

/**
 * The project's own Node: npm package `node`, inside the checkout or beside the installed package.
 * Null where it is not installed.
 *
 * @returns {string | null}
 */
export function ownNode() {
  for (let folder = root; ; folder = dirname(folder)) {
    const node = join(folder, 'node_modules/node/bin/node');
    if (existsSync(node)) return node;
    if (folder === dirname(folder)) return null;
  }
}

/**
 * @param {string} path from the root
 * @returns {string | null} null where the file is not there
 */
export function readIfThere(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code === 'ENOENT') return null;
    throw problem;
  }
}
