import type { PersonalData, PersonalRecords } from '../../contributions/personal-data.ts';
import { type Database, transaction } from '../../platform/database/database.ts';

export interface PersonalPart extends PersonalRecords {
  subject: string;
}

/** Everything every subject keeps about a person, all as of one moment. With the machine's rights: it is their own. */
export function gatherPersonalData(
  database: Database,
  contributions: readonly PersonalData[],
  accountId: string,
): Promise<PersonalPart[]> {
  return transaction(
    database,
    async (within) => {
      const parts: PersonalPart[] = [];
      for (const { subject, exportAll } of contributions)
        for (const part of await exportAll(within, accountId)) parts.push({ subject, ...part });
      return parts;
    },
    { isolation: 'repeatable read', readOnly: true },
  );
}
