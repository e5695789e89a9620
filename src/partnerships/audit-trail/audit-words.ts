import { isUuid } from './audit-differences.ts';

/** An action as people say it: `information-request.answered` → `Information request answered`. English: actions are named in it. */
export function actionWords(action: string): string {
  const said = action.replaceAll(/[.-]/g, ' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A part of what was recorded as people say it: `['owners', '1', 'bodyId']` → `owners 1, body`. */
export function partWords(path: readonly string[], nameOf: (id: string) => string): string {
  return path
    .map((key) => (isUuid(key) ? nameOf(key) : keyWords(key.replace(units, ''))))
    .join(', ')
    .replaceAll(/, (\d+)/g, ' $1');
}

/** What is said of a value where it is written out: a name instead of an id, pounds instead of pence. */
const units = /(?<=[a-z])(Ids?|Pence|Hundredths)$/;

export function keyWords(key: string): string {
  return key
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]/g, ' ')
    .toLowerCase()
    .replace(/ gd$/, ' in Gaelic')
    .replace(/^sha256$/, 'checksum');
}
