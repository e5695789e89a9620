import { createHash, createHmac } from 'node:crypto';

/** What the database keeps of a token: SHA-256, since a token is long and random already. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** What the database keeps of an address somebody tried to sign in with: without the secret it cannot be guessed. */
export function addressHash(secret: string, address: string): string {
  return createHmac('sha256', secret).update(address.trim().toLowerCase()).digest('base64url');
}
