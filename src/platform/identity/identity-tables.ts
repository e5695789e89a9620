import {
  CamelCasePlugin,
  Kysely,
  type KyselyPlugin,
  OperationNodeTransformer,
  PostgresDialect,
  SchemableIdentifierNode,
} from 'kysely';
import type { Pool } from 'pg';

/** How the library calls a table, and how the database does. Its `account` is our `credential`. */
const tableNames: Readonly<Record<string, string>> = {
  user: 'account',
  account: 'credential',
  twoFactor: 'secondFactor',
};

/** Renamed here and not in the library's options: there, two tables of the name `account` would be taken for one. */
class OwnTableNames extends OperationNodeTransformer {
  protected override transformSchemableIdentifier(node: SchemableIdentifierNode): SchemableIdentifierNode {
    const name = node.identifier.name;
    return super.transformSchemableIdentifier(SchemableIdentifierNode.create(tableNames[name] ?? name));
  }
}

const renamer = new OwnTableNames();
const ownTableNames: KyselyPlugin = {
  transformQuery: ({ node }) => renamer.transformNode(node),
  transformResult: async ({ result }) => result,
};

/** The library's way into the database: its names in camel case become ours in snake case. */
export function identityTables(pool: Pool): Kysely<unknown> {
  return new Kysely({
    dialect: new PostgresDialect({ pool }),
    plugins: [ownTableNames, new CamelCasePlugin()],
  });
}

/** Where the library's names for columns are not ours. */
export const columnNames = {
  user: { twoFactorEnabled: 'secondFactorEnabled' },
  session: { userId: 'accountId', token: 'tokenHash' },
  account: { userId: 'ownerId', providerId: 'provider', accountId: 'subject' },
  twoFactor: { userId: 'accountId' },
  passkey: { userId: 'accountId', credentialID: 'credentialId' },
} as const;
