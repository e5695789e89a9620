/** Bit of the flags of authenticator data: the authenticator checked who holds it, by a PIN or a finger (WebAuthn 6.1). */
const userVerifiedFlag = 0x04;

/**
 * Whether the authenticator says that it checked its holder. `authenticatorData` of signing in is the data itself; in
 * the `attestationObject` of a new passkey it is the bytes after the text `authData` and their length. Ask only after
 * the signature was found right.
 */
export function userVerified(
  credential: Readonly<Record<string, unknown>>,
  part: 'authenticatorData' | 'attestationObject',
): boolean {
  const response = credential['response'] as Readonly<Record<string, unknown>> | undefined;
  const encoded = response?.[part];
  if (typeof encoded !== 'string') return false;
  const bytes = Buffer.from(encoded, 'base64url');
  const data = part === 'authenticatorData' ? bytes : authDataIn(bytes);
  // 32 bytes of the site's hash stand before the flags.
  return ((data[32] ?? 0) & userVerifiedFlag) !== 0;
}

/** CBOR: the key as text, then a byte string with a length of one or two bytes. */
function authDataIn(attestation: Buffer): Buffer {
  const key = attestation.indexOf('authData');
  if (key < 0) return Buffer.alloc(0);
  const head = attestation[key + 8];
  return attestation.subarray(key + (head === 0x58 ? 10 : head === 0x59 ? 11 : 9));
}
