/** One plain value as it was recorded, or a list of them. */
export type AuditPlain = string | number | boolean | null;
export type AuditValue = AuditPlain | readonly AuditPlain[];

/** One thing that an action changed. */
export interface AuditDifference {
  /** Where in what was recorded: `['address', 'postcode']`; empty where it is one plain value. */
  path: readonly string[];
  /** Null where there was nothing. */
  before: AuditValue;
  after: AuditValue;
}

/**
 * What differs between two recorded states, part by part, in the order of the later one. Both as JSON, null for none.
 * Where both are whole records, a part that only the earlier one names was not touched: it was recorded with more
 * parts than the action can change.
 */
export function auditDifferences(before: string | null, after: string | null): AuditDifference[] {
  const [earlier, later] = [parsed(before), parsed(after)];
  const was = parts(isRecord(earlier) && isRecord(later) ? touched(earlier, later) : earlier);
  const is = parts(later);
  const names = [...new Set([...is.keys(), ...was.keys()])];
  return names.flatMap((name) => {
    const difference = { before: was.get(name) ?? null, after: is.get(name) ?? null };
    return JSON.stringify(difference.before) === JSON.stringify(difference.after)
      ? []
      : [{ path: JSON.parse(name) as string[], ...difference }];
  });
}

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record that is told by ids (who was there) is whole whatever it names: what is gone from it was taken out. */
function touched(earlier: Record<string, unknown>, later: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(earlier).filter(([key]) => key in later || isUuid(key)));
}

export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}

/** Every plain value by its path; a list of plain values is one value. */
function parts(whole: unknown): Map<string, AuditValue> {
  const found = new Map<string, AuditValue>();
  const gather = (value: unknown, path: readonly string[]): void => {
    if (value === null || value === undefined) return;
    if (isPlain(value) || (Array.isArray(value) && value.length > 0 && value.every(isPlain))) {
      found.set(JSON.stringify(path), value);
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      gather(part, [...path, Array.isArray(value) ? String(Number(key) + 1) : key]);
    }
  };
  gather(whole, []);
  return found;
}

const isPlain = (value: unknown): value is AuditPlain => value === null || typeof value !== 'object';
