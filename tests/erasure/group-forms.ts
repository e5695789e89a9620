const button = 'A button: nothing is typed.';
const own = 'The partnership’s own words about what a group did: no question asks for a person.';
const meeting = 'POST /partnerships/:code/groups/:group/meetings/:meeting';

/** Forms of groups and meetings, and why nobody types about themselves there. */
export const groupForms: Readonly<Record<string, string>> = {
  'POST /partnerships/:code/groups/new': own,
  'POST /partnerships/:code/groups/:group/edit': own,
  'POST /partnerships/:code/groups/:group/publish': button,
  'POST /partnerships/:code/groups/:group/meetings/new': own,
  [`${meeting}/edit`]: own,
  [`${meeting}/publish`]: button,
  [`${meeting}/agenda`]: own,
  [`${meeting}/agenda/:item/edit`]: own,
  [`${meeting}/agenda/:item/up`]: button,
  [`${meeting}/agenda/:item/down`]: button,
  [`${meeting}/agenda/:item/remove`]: button,
  [`${meeting}/attendance`]: 'The name of a deputy, which plantRecords puts where it would stand.',
  [`${meeting}/interests/new`]: 'An interest of a seat, which is a body’s, in agreed minutes.',
  [`${meeting}/interests/:interest/remove`]: button,
  [`${meeting}/decisions/new`]: own,
  [`${meeting}/decisions/:decision/edit`]: own,
  [`${meeting}/decisions/:decision/done`]: own,
  [`${meeting}/decisions/:decision/remove`]: button,
  [`${meeting}/minutes`]: own,
  [`${meeting}/minutes/agree`]: 'A day.',
  [`${meeting}/minutes/publish`]: button,
};
