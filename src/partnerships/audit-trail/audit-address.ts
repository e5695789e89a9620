/** The trail of one partnership, or of the whole nation where no code is said. */
export function auditAddress(code: string | null): string {
  return code === null ? '/administration/audit' : `/partnerships/${code}/audit`;
}

/** What was ever done to one record. */
export function auditOfRecord(code: string | null, subjectId: string): string {
  return `${auditAddress(code)}?${new URLSearchParams({ subject: subjectId })}`;
}
