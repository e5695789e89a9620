/** What all pages about partnerships' people and bodies share. */
export const en = {
  'breadcrumb.places': 'Places',
  'tab.partners': 'Partners',
  'fact.meetings': '{meetings} meetings of its groups are recorded, {open} of them open to everybody.',
  'fact.meetings.none': 'Not known: no meeting of its groups is recorded in these days.',
  'fact.approaches':
    '{bodies} bodies were asked to take part: {wishing} wish to, wholly or partly, {declined} declined, {silent} did not answer.',
  'fact.approaches.none': 'Not known: it is not recorded that any body was asked to take part in these days.',
  'form.cancel': 'Leave without saving',
} as const;
