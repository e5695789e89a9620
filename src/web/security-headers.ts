/** From where a page may take scripts, workers and data: nowhere, or this site alone. */
function policy(scripts: "'none'" | "'self'"): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    `script-src ${scripts}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${scripts}`,
    `worker-src ${scripts}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * No script, no frame, no other host: everything a page needs comes from here.
 * `view-transition` and styles are in our own style sheets, so no inline style is allowed.
 */
export const contentSecurityPolicy = policy("'none'");

/** Of pages that an element of ours enhances: its files and what it asks for come from this site. */
export const contentSecurityPolicyWithScripts = policy("'self'");

/** Headers of every response. HTTPS is the proxy's business, so no HSTS here. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
};
