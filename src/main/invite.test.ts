import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../tests/support/database.ts';
import { claimInstance } from '../platform/database/instance-kind.ts';
import { tokenHash } from '../platform/identity/token-hash.ts';
import { invite } from './invite.ts';

const database = await freshDatabase();

beforeEach(() => {
  // The test runner has a setting of the same name.
  vi.stubEnv('BASE_URL', '');
  vi.stubEnv('DATABASE_URL', database.url);
});
afterEach(() => vi.unstubAllEnvs());

async function call(...args: string[]) {
  const said: string[] = [];
  const told: string[] = [];
  const output = { say: (l: string) => said.push(l), tell: (l: string) => told.push(l), interactive: false };
  const code = await invite.run(args, output);
  return { code, said: said.join('\n'), told: told.join('\n') };
}

describe('commonty invite', () => {
  it('says what to do first where there is no demonstration yet', async () => {
    expect(await call('a@example.scot', '--role', 'administrator')).toMatchObject({
      code: 1,
      told: expect.stringContaining('npm start'),
    });
    await claimInstance(database, 'demonstration', 1);
  });

  it('makes an invitation, prints its link, and writes it down as done at the command line', async () => {
    const { code, said, told } = await call('First.Admin@example.scot', '--role', 'administrator');
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringMatching(/^http:\/\/localhost:3000\/invitations\/[\w-]{32}$/),
    });
    expect(told).toContain('No mail was sent: no mail server is set.');
    const { rows } = await database.query('select email, role, token_hash, invited_by from invitation');
    expect(rows).toEqual([
      {
        email: 'first.admin@example.scot',
        role: 'administrator',
        token_hash: tokenHash(said.split('/').at(-1) ?? ''),
        invited_by: 'command-line',
      },
    ]);
    const audit = await database.query('select actor, action, after from audit_entry');
    expect(audit.rows).toEqual([
      {
        actor: 'command-line',
        action: 'person.invited',
        after: { role: 'administrator', partnershipId: null, bodyId: null },
      },
    ]);
    const { rows: mails } = await database.query('select to_address, secret, text_body from mail_message');
    expect(mails).toEqual([
      { to_address: 'first.admin@example.scot', secret: true, text_body: expect.stringContaining(said) },
    ]);
  });

  it.each([
    [['--role', 'administrator'], 'Say whom to invite'],
    [['nobody', '--role', 'king'], '"nobody" is no e-mail address'],
    [['nobody', '--role', 'king'], 'There is no role "king". There are: resident, '],
    [['a@example.scot'], 'Say --role: one of resident, '],
    [['a@example.scot', 'b@example.scot', '--role', 'officer'], 'One address at a time'],
    [
      ['a@example.scot', '--role', 'officer', '--partnership', 'S99000001'],
      'no partnership with the code "S99000001"',
    ],
    [['a@example.scot', '--role', 'chair'], 'say --partnership CODE'],
    [['a@example.scot', '--rule', 'chair'], "Unknown option '--rule'"],
  ])('refuses %j and says why', async (args, message) => {
    const { code, said, told } = await call(...args);
    expect({ code, said }).toEqual({ code: 2, said: '' });
    expect(told).toContain(message);
  });

  it('explains itself', async () => {
    expect(await call('--help')).toMatchObject({ code: 0, said: expect.stringContaining('national-lead') });
  });
});
