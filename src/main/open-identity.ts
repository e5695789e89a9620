import { letterDelivery } from '../partnerships/index.ts';
import type { Configuration } from '../platform/configuration.ts';
import type { Database } from '../platform/database/database.ts';
import { createIdentity, type Identity } from '../platform/identity/identity.ts';
import { instanceSecret } from '../platform/identity/instance-secret.ts';
import type { Logger } from '../platform/logging.ts';

/** Who people are, for one running server; `baseUrl` is the address it is really reached at. */
export async function openIdentity(
  database: Database,
  configuration: Configuration,
  baseUrl: string,
  logger: Logger,
): Promise<Identity> {
  return createIdentity({
    database,
    baseUrl,
    secret: await instanceSecret(configuration.secret, configuration.dataFolder),
    limits: { idleMinutes: configuration.sessionIdleMinutes, hours: configuration.sessionHours },
    oidcProviders: configuration.oidcProviders,
    deliver: letterDelivery(database, baseUrl),
    // Without an error it is about what somebody sent: a forged answer of a provider, a link of another browser.
    report: (problem, message) =>
      problem instanceof Error
        ? logger.error({ err: problem }, `signing in: ${message}`)
        : logger.warn(`signing in: ${message}`),
  });
}
