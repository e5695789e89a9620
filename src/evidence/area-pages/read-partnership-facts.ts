import type { PartnershipFact, PartnershipFacts } from '../../contributions/partnership-facts.ts';
import type { Area } from '../../geography/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database } from '../../platform/database/database.ts';
import { keepByState } from '../../platform/keep-by-state.ts';
import type { PageContext } from '../../web/index.ts';

/** Partnerships whose facts stay in memory until anything is recorded. */
const keptFacts = 64;

/** What everybody may read of a partnership, whoever asks: its front page is one for all. */
export function createFactsReader(database: Database, contributions: readonly PartnershipFacts[]) {
  const kept = keepByState(database, keptFacts);
  return async (
    { language, today }: Pick<PageContext, 'language' | 'today'>,
    { id, code, name }: Pick<Area, 'id' | 'code' | 'name'>,
  ): Promise<readonly PartnershipFact[]> => {
    if (contributions.length === 0) return [];
    return kept(null, `facts ${id} ${language} ${today}`, () =>
      asActor(
        database,
        null,
        async (queries) => {
          const facts: PartnershipFact[] = [];
          for (const read of contributions)
            facts.push(...(await read({ queries, language, today, partnershipId: id, code, name })));
          return facts;
        },
        { readOnly: true },
      ),
    );
  };
}
