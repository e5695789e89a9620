import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../launch/checkout.mjs';

/**
 * A copy of the checkout as it lies there, changes and new files included, on the packages of the checkout itself.
 *
 * @returns {{ folder: string, remove(): void }}
 */
export function copyCheckout() {
  const folder = mkdtempSync(join(tmpdir(), 'commonty-planted-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // A file removed and not yet committed is still listed.
  const paths = new Set(listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path))));
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
