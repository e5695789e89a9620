import type { ReportFacts } from '../../contributions/report-facts.ts';
import type { Catalogue } from '../../evidence/index.ts';
import { measurePath } from './measure-address.ts';
import { measureFinding } from './measure-finding.ts';
import { readMeasuresInForce } from './measures-in-force.ts';
import { readJudgedMeasures } from './read-judged-measures.ts';

/** What each measure in force shows. Four queries at most. */
export function measureReportFacts(catalogue: () => Promise<Catalogue>): ReportFacts {
  return async ({ queries, language, partnershipId, code }) => {
    const inForce = await readMeasuresInForce(queries, [partnershipId]);
    const judged = await readJudgedMeasures(
      queries,
      await catalogue(),
      inForce.map(({ measure }) => measure),
    );
    return judged.map((one, at) => ({
      key: `measure:${one.measure.id}`,
      part: 'measure',
      outcomeId: inForce[at]?.found.outcome.id ?? null,
      sentence: measureFinding(one, language),
      href: measurePath(code, one.measure.id),
    }));
  };
}
