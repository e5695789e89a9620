const own = 'The partnership’s own words about its area: no question asks for a person.';
const button = 'A button: nothing is typed.';
const draft = 'POST /partnerships/:code/plan/draft/:plan';
const representation = 'What was said of a draft, by a body or “a resident”: the form asks for no name.';

/** Forms of plans, and why nobody types about themselves there. */
export const planForms: Readonly<Record<string, string>> = {
  'POST /administration/national-outcomes/new': 'What Ministers published.',
  'POST /partnerships/:code/plan/draft/new': own,
  [`${draft}/words`]: own,
  [`${draft}/priorities/new`]: own,
  [`${draft}/priorities/:priority`]: own,
  [`${draft}/priorities/:behind/evidence`]: own,
  [`${draft}/priorities/:what/remove`]: button,
  [`${draft}/outcomes/new`]: own,
  [`${draft}/outcomes/:outcome`]: own,
  [`${draft}/outcomes/:outcome/conflicts/new`]: own,
  [`${draft}/outcomes/:outcome/sign/:body`]: 'The office that signs, such as chief executive.',
  [`${draft}/outcomes/:behind/evidence`]: own,
  [`${draft}/outcomes/:what/remove`]: button,
  [`${draft}/conflicts/:conflict`]: own,
  [`${draft}/localities/new`]: own,
  [`${draft}/localities/:locality`]: own,
  [`${draft}/localities/:what/remove`]: button,
  [`${draft}/evidence/:what/remove`]: button,
  [`${draft}/representations/new`]: representation,
  [`${draft}/representations/:representation`]: representation,
  [`${draft}/publish`]: own,
};
