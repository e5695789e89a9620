import type { ReportContent } from './progress-report.ts';

/** What sections 8 and 12 still require, with where it is written. */
export type ReportGap =
  | { kind: 'summary' }
  | { kind: 'extent' }
  | { kind: 'effectiveness' }
  | { kind: 'outcome'; outcomeId: string; outcome: string };

/** Whether the law asks for it; a summary is the reader's due, not the Act's. */
export const isRequired = ({ kind }: ReportGap): boolean => kind !== 'summary';

/**
 * Section 8(2): of each outcome whether it improved, and how far and how effectively communities took part. Section
 * 12(2) asks of a locality plan for the first alone: the second never blocks it.
 */
export function checkReport({ summary, participation, outcomes }: ReportContent): ReportGap[] {
  return [
    ...(summary === '' ? [{ kind: 'summary' as const }] : []),
    ...outcomes
      .filter(({ judgement }) => judgement === null)
      .map(({ id, name }) => ({ kind: 'outcome' as const, outcomeId: id, outcome: name })),
    ...(participation?.extent === '' ? [{ kind: 'extent' as const }] : []),
    ...(participation?.effectiveness === '' ? [{ kind: 'effectiveness' as const }] : []),
  ];
}
