/**
 * The address of a page of this site in a mail, on a line of its own. Whoever queues a mail need not know where the site
 * is reached: the address is put in when the mail is sent or shown.
 */
export const siteLink = (path: `/${string}`): string => `commonty:${path}`;

/** A mail's text with its links as whole addresses. */
export const withWholeLinks = (text: string, baseUrl: string): string =>
  text.replace(/^commonty:(?=\/(?!\/))/gm, () => baseUrl);
