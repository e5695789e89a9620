/** Where the board's page of a partnership stands, without the language's prefix. */
export const boardPath = (code: string) => `/partnerships/${code}/board`;
