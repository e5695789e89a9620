import { join, resolve } from 'node:path';
import { z } from 'zod';
import { failed, ok, type Result } from '../kernel/result.ts';
import { type OidcProvider, readOidcProviders } from './identity/oidc-provider.ts';
import type { MailServer } from './mail/create-mailer.ts';
import { isMailAddress, readSender } from './mail/mail-address.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything the environment decides, checked once at start. */
export interface Configuration {
  host: string;
  port: number;
  /** Public address without a slash at the end; what links in exports and mails begin with. */
  baseUrl: string;
  logLevel: LogLevel;
  /** Null: Commonty's own PostgreSQL. */
  databaseUrl: string | null;
  scotlandDatabaseUrl: string | null;
  /** Holds `postgres` and `scotland-postgres`, the folders of Commonty's own servers. */
  dataFolder: string;
  /** Where the heads of the audit trail are exported to, outside the database. */
  auditHeadsFolder: string;
  /** Whom the head of the audit trail is mailed to every day as well; null for nobody. */
  auditHeadsTo: string | null;
  /** How mail leaves; null: it stays in the outbox, where an administrator reads it. */
  mailServer: MailServer | null;
  /** Holds a folder of files for the demonstration and one for the real Scotland. */
  filesFolder: string;
  /** Bytes of the largest file that may be uploaded. */
  largestFile: number;
  /** The ClamAV daemon that looks at uploads besides Commonty; null: none. */
  clamd: { path: string } | { host: string; port: number } | null;
  /** Loopback port of Commonty's own PostgreSQL; null for a free one at each start. */
  ownDatabasePort: number | null;
  /** Seed of another demonstration country; null for the usual one. */
  seed: number | null;
  /** A session nobody uses for this long is over. */
  sessionIdleMinutes: number;
  /** However much it is used, a session is over after this. */
  sessionHours: number;
  /** Signs cookies and encrypts second factors; null: one made once, kept in the data folder. */
  secret: string | null;
  /** Who else says who people are. */
  oidcProviders: readonly OidcProvider[];
  /** Shows what only those who work on Commonty need: the style guide. */
  development: boolean;
}

const port = z
  .string()
  .regex(/^\d+$/)
  .transform(Number)
  .refine((number) => number <= 65535);

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most);

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });

function clamdAddress(text: string): { path: string } | { host: string; port: number } {
  if (text.startsWith('/')) return { path: text };
  const colon = text.lastIndexOf(':');
  return { host: text.slice(0, colon), port: Number(text.slice(colon + 1)) };
}

/** One setting: how it is read, and what to say when it is wrong. */
const settings = {
  HOST: {
    schema: z.string().regex(/^[\w.:-]+$/),
    rule: 'must be a host name or address to listen on, such as 0.0.0.0',
  },
  PORT: { schema: port, rule: 'must be a port number from 0 to 65535' },
  BASE_URL: {
    schema: z.url({ protocol: /^https?$/ }),
    rule: 'must be a web address such as https://plans.example.scot',
  },
  LOG_LEVEL: { schema: z.enum(LOG_LEVELS), rule: `must be one of ${LOG_LEVELS.join(', ')}` },
  DATABASE_URL: {
    schema: databaseUrl,
    rule: 'must be an address such as postgresql://user:password@host:5432/name',
  },
  COMMONTY_SCOTLAND_DATABASE_URL: {
    schema: databaseUrl,
    rule: 'must be an address such as postgresql://user:password@host:5432/name',
  },
  COMMONTY_DATA_FOLDER: { schema: z.string(), rule: 'must be a folder' },
  COMMONTY_AUDIT_HEADS_FOLDER: { schema: z.string(), rule: 'must be a folder' },
  COMMONTY_AUDIT_HEADS_TO: {
    schema: z.string().refine(isMailAddress),
    rule: 'must be one mail address such as auditor@example.scot',
  },
  COMMONTY_SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }),
    rule: 'must be an address such as smtps://user:password@mail.example.scot:465',
  },
  COMMONTY_MAIL_FROM: {
    schema: z
      .string()
      .transform(readSender)
      .refine((sender) => sender !== null),
    rule: 'must be a mail address, or a name and one: Commonty <plans@example.scot>',
  },
  COMMONTY_FILES_FOLDER: { schema: z.string(), rule: 'must be a folder' },
  COMMONTY_LARGEST_FILE: {
    schema: z
      .string()
      .regex(/^[1-9]\d{0,3}$/)
      .transform(Number),
    rule: 'must be the megabytes of the largest upload, from 1 to 9999',
  },
  COMMONTY_CLAMD: {
    schema: z
      .string()
      .regex(/^(\/.+|[\w.-]+:\d{1,5})$/)
      .transform(clamdAddress),
    rule: "must be a ClamAV daemon's socket, such as /run/clamav/clamd.ctl, or its host:port",
  },
  COMMONTY_SESSION_IDLE_MINUTES: {
    schema: wholeNumber(6, 1440),
    rule: 'must be a whole number of minutes from 6 to 1440',
  },
  COMMONTY_SESSION_HOURS: {
    schema: wholeNumber(1, 168),
    rule: 'must be a whole number of hours from 1 to 168',
  },
  COMMONTY_SECRET: { schema: z.string().min(32), rule: 'must be a secret of at least 32 characters' },
  COMMONTY_OIDC: { schema: z.string(), rule: 'must be a JSON list or a file that holds one' },
  COMMONTY_DATABASE_PORT: { schema: port, rule: 'must be a port number from 0 to 65535' },
  COMMONTY_SEED: {
    schema: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
    rule: 'must be a whole number from 0 to 999999999',
  },
} as const;

/** Settings that hold a password, which no message may repeat. */
const SECRET = new Set([
  'DATABASE_URL',
  'COMMONTY_SCOTLAND_DATABASE_URL',
  'COMMONTY_SMTP_URL',
  'COMMONTY_SECRET',
]);

/** Read by the tests and the launcher, not here. */
const OTHER_NAMES = new Set(['COMMONTY_DATA', 'COMMONTY_CHROMIUM']);

/**
 * Reads the environment; an empty setting counts as absent. The problem is a list: one message per mistake, all
 * at once. `home` is the folder that relative paths start from.
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): Result<Configuration, string[]> {
  const mistakes = unknownNames(environment);
  const read = <Name extends keyof typeof settings>(name: Name) => {
    const text = environment[name]?.trim();
    if (!text) return null;
    const { schema, rule } = settings[name];
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data as z.output<(typeof settings)[Name]['schema']>;
    mistakes.push(SECRET.has(name) ? `${name} ${rule}.` : `${name} ${rule}; it is "${text}".`);
    return null;
  };
  const number = read('PORT') ?? 3000;
  const dataFolder = resolve(home, read('COMMONTY_DATA_FOLDER') ?? join(home, 'var'));
  const smtpUrl = read('COMMONTY_SMTP_URL');
  const from = read('COMMONTY_MAIL_FROM');
  const oidc = read('COMMONTY_OIDC');
  const oidcProviders = oidc === null ? ok([]) : readOidcProviders(oidc, home);
  if (!oidcProviders.ok) mistakes.push(oidcProviders.problem);
  const configuration: Configuration = {
    host: read('HOST') ?? '127.0.0.1',
    port: number,
    baseUrl: (read('BASE_URL') ?? `http://localhost:${number}`).replace(/\/+$/, ''),
    logLevel: read('LOG_LEVEL') ?? 'info',
    databaseUrl: read('DATABASE_URL'),
    scotlandDatabaseUrl: read('COMMONTY_SCOTLAND_DATABASE_URL'),
    dataFolder,
    auditHeadsFolder: resolve(home, read('COMMONTY_AUDIT_HEADS_FOLDER') ?? dataFolder),
    auditHeadsTo: read('COMMONTY_AUDIT_HEADS_TO'),
    mailServer: smtpUrl !== null && from ? { smtpUrl, from } : null,
    filesFolder: resolve(home, read('COMMONTY_FILES_FOLDER') ?? join(dataFolder, 'files')),
    largestFile: (read('COMMONTY_LARGEST_FILE') ?? 200) * 1024 * 1024,
    clamd: read('COMMONTY_CLAMD'),
    ownDatabasePort: read('COMMONTY_DATABASE_PORT'),
    seed: read('COMMONTY_SEED'),
    sessionIdleMinutes: read('COMMONTY_SESSION_IDLE_MINUTES') ?? 60,
    sessionHours: read('COMMONTY_SESSION_HOURS') ?? 12,
    secret: read('COMMONTY_SECRET'),
    oidcProviders: oidcProviders.ok ? oidcProviders.value : [],
    development: environment['NODE_ENV']?.trim() === 'development',
  };
  if (given(environment, 'COMMONTY_SMTP_URL') !== given(environment, 'COMMONTY_MAIL_FROM'))
    mistakes.push(
      'COMMONTY_SMTP_URL and COMMONTY_MAIL_FROM go together: a mail needs a server and a sender.',
    );
  const { databaseUrl: one, scotlandDatabaseUrl: other } = configuration;
  if (one !== null && one === other) {
    mistakes.push(
      'DATABASE_URL and COMMONTY_SCOTLAND_DATABASE_URL are the same: invented and real figures may not share a database.',
    );
  }
  return mistakes.length > 0 ? failed(mistakes) : ok(configuration);
}

function given(environment: Readonly<Record<string, string | undefined>>, name: string): boolean {
  return (environment[name]?.trim() ?? '') !== '';
}

function unknownNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('COMMONTY_') && !(name in settings) && !OTHER_NAMES.has(name))
    .map((name) => `${name} is not a setting of Commonty; see docs/running.md.`);
}
