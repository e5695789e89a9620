const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a browser sends this for another site's page, which must change nothing. Browsers say so in
 * `Sec-Fetch-Site`, older ones in `Origin`; what says neither is no browser, and brings no cookie against its
 * owner's will. (The same rule as Go's net/http CrossOriginProtection.)
 */
export function isCrossSite({ method, headers, url }: Request): boolean {
  if (reading.has(method)) return false;
  const site = headers.get('Sec-Fetch-Site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('Origin');
  if (origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== (headers.get('Host') ?? new URL(url).host);
}
