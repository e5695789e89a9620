/** What is said of seats and of whoever holds them. */
export const en = {
  'role.chair': 'chair',
  'role.vice-chair': 'vice-chair',
  'role.member': 'member',
  'role.adviser': 'adviser',
  'role.observer': 'observer',
  'seat.vacant': 'vacant',
  'holder.erased': 'name erased',
  'ends.soon': 'ends soon',
  draft: 'draft',
  until: 'until',
} as const;
