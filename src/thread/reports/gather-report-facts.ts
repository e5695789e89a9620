import type { ReportFact, ReportFacts } from '../../contributions/report-facts.ts';

/** Everything subjects know for a report, each fact once. */
export async function gatherReportFacts(
  contributions: readonly ReportFacts[],
  asked: Parameters<ReportFacts>[0],
): Promise<ReportFact[]> {
  const facts = new Map<string, ReportFact>();
  // One after the other: they share the reader's one connection.
  for (const contribution of contributions)
    for (const fact of await contribution(asked)) facts.set(fact.key, fact);
  return [...facts.values()];
}
