import { describe, expect, it } from 'vitest';
import { readConfiguration } from './configuration.ts';

const read = (environment: Record<string, string>) => readConfiguration(environment, '/srv/commonty');
const mistakes = (environment: Record<string, string>) => {
  const result = read(environment);
  return result.ok ? [] : result.problem;
};

describe('the configuration', () => {
  it('needs nothing set', () => {
    expect(read({ PATH: '/bin' })).toEqual({
      ok: true,
      value: {
        host: '127.0.0.1',
        port: 3000,
        baseUrl: 'http://localhost:3000',
        logLevel: 'info',
        databaseUrl: null,
        scotlandDatabaseUrl: null,
        dataFolder: '/srv/commonty/var',
        auditHeadsFolder: '/srv/commonty/var',
        auditHeadsTo: null,
        mailServer: null,
        filesFolder: '/srv/commonty/var/files',
        largestFile: 200 * 1024 * 1024,
        clamd: null,
        ownDatabasePort: null,
        seed: null,
        sessionIdleMinutes: 60,
        sessionHours: 12,
        secret: null,
        oidcProviders: [],
        development: false,
      },
    });
  });

  it('takes the scanner of viruses at a socket or a port, and megabytes for the largest file', () => {
    expect(read({ COMMONTY_CLAMD: '/run/clamd.ctl', COMMONTY_LARGEST_FILE: '5' })).toMatchObject({
      value: { clamd: { path: '/run/clamd.ctl' }, largestFile: 5 * 1024 * 1024 },
    });
    expect(read({ COMMONTY_CLAMD: 'scanner:3310' })).toMatchObject({
      value: { clamd: { host: 'scanner', port: 3310 } },
    });
    expect(mistakes({ COMMONTY_CLAMD: 'scanner', COMMONTY_LARGEST_FILE: '0' })).toHaveLength(2);
  });

  it('takes what is set, from the home folder where a path is relative', () => {
    const result = read({
      PORT: '8080',
      BASE_URL: 'https://plans.example.scot/',
      COMMONTY_DATA_FOLDER: 'data',
    });
    const folders = { dataFolder: '/srv/commonty/data', auditHeadsFolder: '/srv/commonty/data' };
    expect(result).toMatchObject({
      value: { port: 8080, baseUrl: 'https://plans.example.scot', ...folders },
    });
  });

  it('counts an empty setting as absent', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ value: { port: 3000, databaseUrl: null } });
  });

  it('lists every mistake at once, each with the setting, the rule and the value', () => {
    expect(mistakes({ PORT: '70000', LOG_LEVEL: 'loud', BASE_URL: 'plans', COMMONTY_SEED: '-1' })).toEqual([
      'PORT must be a port number from 0 to 65535; it is "70000".',
      'BASE_URL must be a web address such as https://plans.example.scot; it is "plans".',
      expect.stringMatching(/^LOG_LEVEL must be one of fatal, .*; it is "loud"\.$/),
      'COMMONTY_SEED must be a whole number from 0 to 999999999; it is "-1".',
    ]);
  });

  it('never repeats the password of a wrong database address', () => {
    const [mistake] = mistakes({ DATABASE_URL: 'mysql://me:secret@host/db' });
    expect(mistake).toMatch(/^DATABASE_URL must be an address such as postgresql:/);
    expect(mistake).not.toContain('secret');
  });

  it('takes a mail server and a sender together, and never repeats the server’s password', () => {
    const url = 'smtps://commonty:secret@mail.example.scot:465';
    const from = 'Fàilte <plans@example.scot>';
    expect(read({ COMMONTY_SMTP_URL: url, COMMONTY_MAIL_FROM: from })).toMatchObject({
      value: { mailServer: { smtpUrl: url, from: { name: 'Fàilte', address: 'plans@example.scot' } } },
    });
    expect(mistakes({ COMMONTY_SMTP_URL: url })).toEqual([
      'COMMONTY_SMTP_URL and COMMONTY_MAIL_FROM go together: a mail needs a server and a sender.',
    ]);
    expect(
      mistakes({
        COMMONTY_SMTP_URL: 'https://commonty:secret@mail.example.scot',
        COMMONTY_MAIL_FROM: 'plans',
        COMMONTY_AUDIT_HEADS_TO: 'a@example.scot, b@example.scot',
      }).toSorted(),
    ).toEqual(
      [
        'COMMONTY_AUDIT_HEADS_TO must be one mail address such as auditor@example.scot; it is "a@example.scot, b@example.scot".',
        'COMMONTY_MAIL_FROM must be a mail address, or a name and one: Commonty <plans@example.scot>; it is "plans".',
        'COMMONTY_SMTP_URL must be an address such as smtps://user:password@mail.example.scot:465.',
      ].toSorted(),
    );
  });

  it('takes who else says who people are as JSON, and says where that is wrong without its secrets', () => {
    const provider = {
      id: 'council',
      label: 'Council account',
      for: 'staff',
      discoveryUrl: 'https://login.example.scot/.well-known/openid-configuration',
      clientId: 'commonty',
      clientSecret: 'a secret of theirs',
    };
    const told = (value: unknown) => mistakes({ COMMONTY_OIDC: JSON.stringify(value) });
    expect(read({ COMMONTY_OIDC: JSON.stringify([provider]) })).toMatchObject({
      value: {
        oidcProviders: [{ id: 'council', scopes: ['openid', 'email', 'profile'], secondFactor: false }],
      },
    });
    expect(told([{ ...provider, for: 'everybody' }])).toEqual([
      expect.stringMatching(/^COMMONTY_OIDC, at 0\.for: .*"staff"\|"residents"/),
    ]);
    expect(told([provider, provider])).toEqual(['COMMONTY_OIDC, at the list: uses an id twice.']);
    expect(told([{ ...provider, discoveryUrl: 'x' }]).join()).not.toContain('a secret of theirs');
    expect(mistakes({ COMMONTY_OIDC: '/no/such/file.json' })).toEqual([
      'COMMONTY_OIDC must be a JSON list or a file that holds one; "/no/such/file.json" cannot be read.',
    ]);
    expect(mistakes({ COMMONTY_OIDC: '[' })).toEqual(['COMMONTY_OIDC is not JSON.']);
  });

  it('tells of a setting it does not know, which is a slip of the pen', () => {
    expect(mistakes({ COMMONTY_DATA_FOLER: '/data' })).toEqual([
      'COMMONTY_DATA_FOLER is not a setting of Commonty; see docs/running.md.',
    ]);
  });

  it('refuses one database for the demonstration and the real Scotland', () => {
    const url = 'postgresql://me@host/commonty';
    expect(mistakes({ DATABASE_URL: url, COMMONTY_SCOTLAND_DATABASE_URL: url })).toEqual([
      expect.stringContaining('may not share a database'),
    ]);
  });
});
