import type { ReportFact, ReportFacts } from '../../contributions/report-facts.ts';
import { type Catalogue, catalogueAsAt } from '../../evidence/index.ts';
import { contributedTrend } from './contributed-trend.ts';
import { measurePath } from './measure-address.ts';
import { measureFinding } from './measure-finding.ts';
import { readMeasuresInForce } from './measures-in-force.ts';
import { readJudgedMeasures } from './read-judged-measures.ts';

/** What each measure in force shows, with its figures over time and what is aimed for. Four queries at most. */
export function measureReportFacts(catalogue: () => Promise<Catalogue>): ReportFacts {
  return async ({ queries, language, partnershipId, code, name, asAt = null }) => {
    const inForce = await readMeasuresInForce(queries, [partnershipId]);
    const judged = await readJudgedMeasures(
      queries,
      catalogueAsAt(await catalogue(), asAt),
      inForce.map(({ measure }) => measure),
    );
    return judged.map((one, at): ReportFact => {
      const trend = contributedTrend(one, name, language);
      return {
        key: `measure:${one.measure.id}`,
        part: 'measure',
        outcomeId: inForce[at]?.found.outcome.id ?? null,
        sentence: measureFinding(one, language),
        href: measurePath(code, one.measure.id),
        ...(trend === null ? {} : { trend }),
      };
    });
  };
}
