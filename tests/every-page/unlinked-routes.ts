const sheet = '/partnerships/:code/plan/sheets/:import';
const brought = 'A spreadsheet that was brought leads there; none was in this country.';
const broughtSheets = Object.fromEntries(
  ['', '/:file{refused\\..+}', '/columns', '/take-back', '/throw-away', '/words'].map((rest) => [
    `${sheet}${rest}`,
    brought,
  ]),
);

/** Routes that no link of any page leads to, each with what does instead. */
export const unlinkedRoutes: Readonly<Record<string, string>> = {
  '/data/uploads/:id/progress.json': 'The page of a file asks for it while the file is worked on.',
  '/acting/:id': 'Beginning and stopping to act lead there, and the letter to whoever was acted for.',
  '/partnerships': 'It sends on whoever shortens an address.',
  '/partnerships/:code/actions/:action/updates/:update/accept':
    'An update given outside a round leads there; none waits in this country.',
  ...broughtSheets,
  '/updates/:token': 'A link by mail that serves for one update.',
  '/updates/:token/sent': 'The form behind that link leads there.',
  '/partnerships/:code/reports/:year{\\d{4}}/localities/:locality{[A-Za-z\\d]+(\\.[a-z]+)?}':
    'The list of reports leads there once a locality plan’s is published; none is in this country.',
  '/mail/stop/:token': 'A link in every mail.',
  '/sign-in/link/confirm': 'A link by mail that serves once.',
  '/sign-in/oidc/:provider/callback': 'The identity provider sends people back there.',
  '/sign-in/second-factor': 'Signing in leads there those who have a second factor.',
  '/register/confirm': 'A link by mail that serves once.',
  '/recover/confirm': 'A link by mail that serves once.',
  '/invitations/:token': 'A link by mail that serves once.',
  '/account/address/confirm': 'A link by mail that serves once.',
};
