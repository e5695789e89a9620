/**
 * Whether a text is one address that mail can be sent to: `name@example.scot`, and nothing that could add a header, a
 * second receiver or a route. Quoted local parts, which nobody has, are refused.
 */
export function isMailAddress(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.lastIndexOf('@');
  return at > 0 && at <= 64 && LOCAL.test(text.slice(0, at)) && DOMAIN.test(text.slice(at + 1));
}

const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i;

/** The two parts of `Name <address>`, or of an address alone; null where it is neither. */
export function readSender(text: string): { name: string; address: string } | null {
  const [, name = '', named = ''] = /^([^<>"\p{Control}]*?)\s*<([^<>]+)>$/u.exec(text) ?? [];
  const address = named === '' ? text : named;
  return isMailAddress(address) ? { name: named === '' ? '' : name.trim(), address } : null;
}
