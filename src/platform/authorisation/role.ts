/** What somebody may be, in one partnership or in the whole nation. */
export const roles = [
  'resident',
  'community-body',
  'partner-lead',
  'officer',
  'analyst',
  'board-member',
  'chair',
  'national-lead',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** Who works for the partnership or the nation: they need a second factor, and see what is not published yet. */
export const staffRoles: readonly Role[] = roles.filter(
  (role) => role !== 'resident' && role !== 'community-body',
);

/** Roles that may change a partnership's records; each route says which of them it is for. */
export const writingRoles: readonly Role[] = ['partner-lead', 'officer', 'analyst', 'chair', 'administrator'];

/** Who looks after people, the trail or personal data, of a partnership or of the nation. */
export const keepingRoles: readonly Role[] = ['officer', 'auditor', 'administrator'];

export function isStaff(role: Role): boolean {
  return staffRoles.includes(role);
}

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
