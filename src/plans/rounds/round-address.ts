/** Addresses in English, without the language's prefix. */
export const roundsPath = (code: string) => `/partnerships/${code}/reporting`;
export const roundPath = (code: string, id: string) => `${roundsPath(code)}/${id}`;
export const requestPath = (code: string, round: string, request: string) =>
  `${roundPath(code, round)}/requests/${request}`;
export const updateLinkPath = (token: string): `/${string}` => `/updates/${token}`;
/** The board's pack that is drawn from a frozen round: a page of the board's, above plans. */
export const packOfRoundPath = (code: string, id: string) => `/partnerships/${code}/board/pack?round=${id}`;
