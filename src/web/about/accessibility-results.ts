import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../platform/package-root.ts';

export const appearances = ['phone', 'tablet', 'desk', 'dark', 'forced-colours', 'zoomed'] as const;
export type Appearance = (typeof appearances)[number];

export interface AccessibilityFailure {
  /** The checker's own name of the rule: `color-contrast`. */
  rule: string;
  help: string;
  /** Elements that fail it. */
  elements: number;
}

/** What the checks of the last release found; written by tests/journeys/accessibility.test.ts, never by hand. */
export interface AccessibilityResults {
  /** Checker and version: `axe-core 4.14.1`. */
  tool: string;
  pages: readonly {
    name: string;
    path: string;
    failures: Readonly<Record<Appearance, readonly AccessibilityFailure[]>>;
  }[];
}

export const accessibilityResultsFile = join(packageRoot(), 'docs/accessibility/results.json');

export function readAccessibilityResults(file = accessibilityResultsFile): AccessibilityResults {
  return JSON.parse(readFileSync(file, 'utf8')) as AccessibilityResults;
}
