import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../platform/package-root.ts';

/** One of our own style sheets by its name: `colours`, `page`, `parts`, `charts`, `layouts`, `forms`, `print`. */
export function styleSheet(name: string): string {
  return readFileSync(join(packageRoot(), 'src/web/styles', `${name}.css`), 'utf8');
}
