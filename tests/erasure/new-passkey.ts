import { createHash, generateKeyPairSync } from 'node:crypto';

/** What an authenticator says to a challenge for a new passkey, attesting nothing: WebAuthn level 2, sections 6.1 and 6.5. */
export function newPasskey(challenge: string, origin: string, credentialId: string): Record<string, unknown> {
  const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
    format: 'jwk',
  });
  const id = Buffer.from(credentialId, 'base64url');
  // COSE: key type 2 (EC2), algorithm -7 (ES256), curve 1 (P-256), x and y of 32 bytes each.
  const key = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  const authenticatorData = Buffer.concat([
    createHash('sha256').update(new URL(origin).hostname).digest(),
    // Present, verified, with credential data; never used before; no model of authenticator.
    Buffer.from('45', 'hex'),
    Buffer.alloc(4 + 16),
    Buffer.from([0, id.length]),
    id,
    key,
  ]);
  // CBOR: { fmt: 'none', attStmt: {}, authData }
  const attestation = Buffer.concat([
    Buffer.from('a3', 'hex'),
    ...['fmt', 'none', 'attStmt'].map((text) =>
      Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]),
    ),
    Buffer.from('a068', 'hex'),
    Buffer.from('authData'),
    Buffer.from([0x58, authenticatorData.length]),
    authenticatorData,
  ]);
  const client = { type: 'webauthn.create', challenge, origin, crossOrigin: false };
  return {
    id: credentialId,
    rawId: credentialId,
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: Buffer.from(JSON.stringify(client)).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    },
  };
}
