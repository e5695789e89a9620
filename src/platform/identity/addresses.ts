import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../audit/audit-store.ts';
import type { Actor } from '../authorisation/actor.ts';
import { transaction } from '../database/database.ts';
import { accountOfAddress, addAccount } from './account-store.ts';
import type { IdentityCore } from './identity-core.ts';
import { issueLink, takeLink } from './one-time-link.ts';
import { TooBusy } from './password-hashing.ts';
import { type PasswordProblem, passwordProblem } from './password-rule.ts';

export interface Registration {
  name: string;
  address: string;
  password: string;
  /** Of the page they register on, which their mail is written in; English unless told. */
  language?: 'en' | 'gd';
}

export interface Addresses {
  /** Sends a link; there is an account only once it was used, so that nobody holds an address they cannot read. */
  register(given: Registration): Promise<Result<null, PasswordProblem | 'busy' | { wait: number }>>;
  /** Makes the account; the problem is that the link was used or is too old, or the address has an account by now. */
  confirm(token: string): Promise<Result<{ accountId: string }, 'link' | 'taken'>>;
  /** Sends a link to the new address. */
  change(actor: Actor, address: string): Promise<Result<null, { wait: number }>>;
  confirmChange(token: string): Promise<Result<null, 'link' | 'taken'>>;
  rename(actor: Actor, name: string): Promise<void>;
}

export function addresses({ database, attempts, hashing, deliver, now }: IdentityCore): Addresses {
  return {
    register: async ({ name, address, password, language = 'en' }) => {
      const problem = passwordProblem(password, address);
      if (problem !== null) return failed(problem);
      const email = address.trim().toLowerCase();
      const wait = await attempts.begin('mail', email);
      if (wait !== null) return failed({ wait });
      let passwordHash: string;
      try {
        // Also where there is an account, so that the answer takes as long.
        passwordHash = await hashing.hash(password);
      } catch (cause) {
        if (cause instanceof TooBusy) return failed('busy');
        throw cause;
      }
      const token = await issueLink(database, 'confirm-address', { name, email, passwordHash }, now());
      const known = await accountOfAddress(database, email);
      if (known) await deliver({ kind: 'already-registered', to: known.email, name: known.name });
      else await deliver({ kind: 'confirm-address', to: email, name, token, language });
      return ok(null);
    },

    confirm: async (token) => {
      const taken = await takeLink<{ name: string; email: string; passwordHash: string }>(
        database,
        'confirm-address',
        token,
        now(),
      );
      if (taken === null) return failed('link');
      const accountId = await transaction(database, (within) => addAccount(within, taken));
      return accountId === null ? failed('taken') : ok({ accountId });
    },

    change: async (actor, address) => {
      const email = address.trim().toLowerCase();
      const wait = await attempts.begin('mail', actor.email);
      if (wait !== null) return failed({ wait });
      const token = await issueLink(
        database,
        'change-address',
        { accountId: actor.accountId, from: actor.email, email },
        now(),
      );
      // An address that has an account is told nothing, and whoever asked learns nothing.
      if (!(await accountOfAddress(database, email)))
        await deliver({ kind: 'change-address', to: email, from: actor.email, name: actor.name, token });
      return ok(null);
    },

    confirmChange: async (token) => {
      const link = await takeLink<{ accountId: string; from: string; email: string }>(
        database,
        'change-address',
        token,
        now(),
      );
      if (link === null) return failed('link');
      const changed = await transaction(database, async (within) => {
        const { rows } = await within.query<{ name: string; pseudonym: string }>(
          `update account a set email = $2, email_verified = true, updated_at = now()
             from account_pseudonym p
            where a.id = $1 and p.account_id = a.id and a.email = $3
              and not exists (select from account other where other.email = $2)
          returning a.name, p.pseudonym`,
          [link.accountId, link.email, link.from],
        );
        const row = rows[0];
        if (!row) return null;
        await recordAudit(within, {
          actor: row.pseudonym,
          action: 'account.address-changed',
          subjectId: row.pseudonym,
        });
        return row;
      });
      if (changed === null) return failed('taken');
      await deliver({ kind: 'address-changed', to: link.from, name: changed.name, newAddress: link.email });
      return ok(null);
    },

    rename: async (actor, name) => {
      await database.query('update account set name = $2, updated_at = now() where id = $1', [
        actor.accountId,
        name,
      ]);
    },
  };
}
