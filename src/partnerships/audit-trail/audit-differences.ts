/** One thing that an action changed. */
export interface AuditDifference {
  /** Where in what was recorded: `['address', 'postcode']`; empty where it is one plain value. */
  path: readonly string[];
  /** As text; null where there was nothing. */
  before: string | null;
  after: string | null;
}

/** What differs between two recorded states, part by part, in the order of the later one. Both as JSON, null for none. */
export function auditDifferences(before: string | null, after: string | null): AuditDifference[] {
  const was = parts(before);
  const is = parts(after);
  const names = [...new Set([...is.keys(), ...was.keys()])];
  return names.flatMap((name) => {
    const difference = { before: was.get(name) ?? null, after: is.get(name) ?? null };
    return difference.before === difference.after
      ? []
      : [{ path: JSON.parse(name) as string[], ...difference }];
  });
}

/** Every plain value by its path; a list of plain values is one value. */
function parts(json: string | null): Map<string, string> {
  const found = new Map<string, string>();
  const gather = (value: unknown, path: readonly string[]): void => {
    if (value === null || value === undefined) return;
    if (typeof value !== 'object' || (Array.isArray(value) && value.every(isPlain))) {
      found.set(JSON.stringify(path), textOf(value));
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      gather(part, [...path, Array.isArray(value) ? String(Number(key) + 1) : key]);
    }
  };
  gather(json === null ? null : JSON.parse(json), []);
  return found;
}

const isPlain = (value: unknown) => value === null || typeof value !== 'object';

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join(', ') : String(value);
}
