import { describe, expect, it } from 'vitest';
import { checkReport, isRequired } from './check-report.ts';
import type { ReportContent } from './progress-report.ts';

const content: ReportContent = {
  partnership: { code: 'D12000001', name: 'Ardmore' },
  plan: { id: 'p', title: 'Together', locality: null, version: 1 },
  year: { from: '2025-04-01', until: '2026-03-31' },
  ...{ drawnOn: '2026-09-01', summary: '', facts: [], decisions: [] },
  participation: { extent: '', effectiveness: '' },
  outcomes: [{ id: 'o', name: 'Fewer are poor', judgement: null, facts: [] }],
};

describe('what a report lacks', () => {
  it('is each outcome’s judgement and both limbs of participation (section 8(2)); a summary is not the Act’s', () => {
    expect(checkReport(content).map(({ kind }) => kind)).toEqual([
      'summary',
      'outcome',
      'extent',
      'effectiveness',
    ]);
    expect(checkReport(content).filter(isRequired).length).toBe(3);
  });

  it('is never participation for a locality plan (section 12(2))', () => {
    const locality = { ...content, participation: null, summary: 'A year.' };
    expect(checkReport(locality).map(({ kind }) => kind)).toEqual(['outcome']);
  });

  it('is nothing where an outcome is judged not known', () => {
    const judged = {
      ...content,
      participation: { extent: 'Far', effectiveness: 'Well' },
      outcomes: content.outcomes.map((one) => ({
        ...one,
        judgement: { improved: 'not-known' as const, words: 'No figure yet.' },
      })),
    };
    expect(checkReport(judged).filter(isRequired)).toEqual([]);
  });
});
