import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { failed, ok, type Result } from '../../kernel/result.ts';

/** Somebody else who says who people are: the council's Entra ID, ScotAccount. */
export interface OidcProvider {
  /** Part of addresses: lower case, digits, hyphens. */
  id: string;
  /** As its button says it. */
  label: string;
  for: 'staff' | 'residents';
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
  scopes: readonly string[];
  /** It gives only addresses it knows to be theirs, though it does not say so of each (an organisation's own Entra ID). */
  addressesVerified: boolean;
  /** It asks for a second factor itself, so that we need not. */
  secondFactor: boolean;
}

const providers = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be lower case letters, digits and hyphens'),
      label: z.string().min(1).max(80),
      for: z.enum(['staff', 'residents']),
      discoveryUrl: z.url({ protocol: /^https?$/ }),
      clientId: z.string().min(1),
      clientSecret: z.string().min(1),
      scopes: z.array(z.string().min(1)).default(['openid', 'email', 'profile']),
      addressesVerified: z.boolean().default(false),
      secondFactor: z.boolean().default(false),
    }),
  )
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'uses an id twice');

/** `setting` is JSON, or the path of a file with JSON, from `home` where it is relative. The problem says where it is wrong, never with a secret. */
export function readOidcProviders(setting: string, home: string): Result<readonly OidcProvider[], string> {
  const inline = setting.trimStart().startsWith('[');
  let text = setting;
  if (!inline) {
    try {
      text = readFileSync(resolve(home, setting), 'utf8');
    } catch {
      return failed(
        `COMMONTY_OIDC must be a JSON list or a file that holds one; "${setting}" cannot be read.`,
      );
    }
  }
  const from = inline ? 'COMMONTY_OIDC' : `COMMONTY_OIDC (${setting})`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return failed(`${from} is not JSON.`);
  }
  const result = providers.safeParse(parsed);
  if (result.success) return ok(result.data);
  const [issue] = result.error.issues;
  return failed(`${from}, at ${issue?.path.join('.') || 'the list'}: ${issue?.message}.`);
}

/** What we take from a provider's word about somebody. An address it has not checked is nobody's. */
export function profileOf(
  { addressesVerified }: OidcProvider,
  profile: Readonly<Record<string, unknown>>,
): { name: string; emailVerified: boolean } {
  const email = typeof profile['email'] === 'string' ? profile['email'] : '';
  const name = typeof profile['name'] === 'string' ? profile['name'].trim() : '';
  return {
    name: (name || email).slice(0, 200),
    emailVerified: profile['email_verified'] === true || (addressesVerified && email !== ''),
  };
}
