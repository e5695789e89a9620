import type { AuditEntry } from '../../platform/audit/audit-entry.ts';
import { type AuditDifference, type AuditPlain, isUuid } from './audit-differences.ts';

/** Parts of what is recorded whose numbers are ids, each with the table they are of. */
const numbered: Readonly<Record<string, string>> = {
  partnershipId: 'area',
  keeperId: 'area',
  areaId: 'area',
  localityId: 'area',
  councilAreas: 'area',
  speaksForPlaces: 'area',
  datasetId: 'dataset',
  releaseId: 'release',
  baselineReleaseId: 'release',
  superseded: 'release',
};

/** Which record a recorded value stands for, as `NamedRecords` tell it; null where it is a value of its own. */
export function referenceOf(path: readonly string[], value: AuditPlain): string | null {
  if (typeof value === 'string') return isUuid(value) ? value : null;
  const table = numbered[path.findLast((key) => !/^\d+$/.test(key)) ?? ''];
  return typeof value === 'number' && table !== undefined ? `${table} ${value}` : null;
}

/** Which record an entry is about: a partnership by its number, what belongs to a record (`ID/attendance`) by its id. */
export function subjectReference({ subjectId, partnershipId }: AuditEntry): string {
  return subjectId === partnershipId ? `area ${subjectId}` : (subjectId.split('/')[0] ?? subjectId);
}

/** Every record that an entry names. */
export function referencesOf(entry: AuditEntry, differences: readonly AuditDifference[]): string[] {
  return [
    subjectReference(entry),
    ...differences.flatMap(({ path, before, after }) => [
      ...path.filter(isUuid),
      ...[before, after].flat().flatMap((value) => referenceOf(path, value) ?? []),
    ]),
  ];
}
