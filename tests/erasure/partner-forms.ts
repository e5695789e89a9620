const register = 'The public record of a body: no question asks for a person.';
const table = 'What a partnership records of a body: the form asks to leave people out.';
const planted = 'Names and addresses of office, which plantRecords puts where they would stand.';
const ofPartnership = 'POST /partnerships/:code/partners/:id';

/** Forms of the register and of the table, and why nobody types about themselves there. */
export const partnerForms: Readonly<Record<string, string>> = {
  'POST /partnerships/:code/partners/new': register,
  'POST /partners/new': register,
  'POST /partners/:id/change': register,
  'POST /partners/:id/designations/new': register,
  'POST /partners/:id/designations/:designation': register,
  [`${ofPartnership}/change`]: register,
  [`${ofPartnership}/designations/new`]: register,
  [`${ofPartnership}/designations/:designation`]: register,
  [`${ofPartnership}/admit`]: table,
  [`${ofPartnership}/memberships/:membership`]: table,
  [`${ofPartnership}/seats/new`]: table,
  [`${ofPartnership}/seats/:seat`]: table,
  [`${ofPartnership}/seats/:seat/terms/new`]: planted,
  [`${ofPartnership}/seats/:seat/terms/:term`]: planted,
  [`${ofPartnership}/approaches/new`]: table,
  [`${ofPartnership}/approaches/:approach`]: table,
  [`${ofPartnership}/facilitation/new`]: table,
  [`${ofPartnership}/facilitation/:entry`]: table,
  [`${ofPartnership}/contact`]: planted,
};
