/** What all pages about partnerships' people and bodies share. */
export const en = {
  'breadcrumb.places': 'Places',
  'tab.partners': 'Partners',
  'form.cancel': 'Leave without saving',
} as const;
