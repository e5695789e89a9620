import { describe, expect, it } from 'vitest';
import { fewestCrossings, longestRunLimit, runChart, xmr } from '../../src/statistics/index.ts';
import { realData } from '../support/real-data.ts';
import { referenceJson } from './reference-data.ts';

interface Dots {
  mean: number;
  lpl: number;
  upl: number;
  special_cause_type: string[];
}
interface Case {
  y: number[];
  plotthedots_screen_outliers: Dots;
  plotthedots_no_screening: Dots;
  qicharts2_run: {
    cl: number;
    runs_signal: boolean;
    n_useful: number;
    longest_run: number;
    n_crossings: number;
  };
}

const cases =
  realData === null
    ? []
    : Object.entries(referenceJson<Record<string, Case>>('reference/spc_reference.json')).filter(
        ([, { y }]) => y,
      );

/** The label NHSRplotthedots gives each point, told from the signals: it names one cause per point. */
function labels(values: readonly number[], chart: NonNullable<ReturnType<typeof xmr>>): string[] {
  const near = (2 / 3) * (chart.upper - chart.mean);
  return values.map((value, i) => {
    const rules = new Set(
      chart.signals.filter(({ from, to }) => from <= i + 1 && i + 1 <= to).map(({ rule }) => rule),
    );
    const above = value > chart.mean;
    if (rules.has('outside-limits')) return above ? 'Above UCL' : 'Below LCL';
    if (rules.has('seven-point-trend')) return '7 Point Trend';
    if (rules.has('two-of-three') && Math.abs(value - chart.mean) > near)
      return `2 in 3 ${above ? 'Above' : 'Below'} CL`;
    if (rules.has('seven-one-side')) return `7 Points ${above ? 'Above' : 'Below'} CL`;
    return 'Common Cause';
  });
}

describe.skipIf(realData === null)('the process control reference', () => {
  it.for(
    cases.flatMap(([name, found]) => [
      { name, values: found.y, screen: true, wanted: found.plotthedots_screen_outliers },
      { name, values: found.y, screen: false, wanted: found.plotthedots_no_screening },
    ]),
  )('$name, screened $screen: limits and special causes as NHSRplotthedots', ({ values, screen, wanted }) => {
    const chart = xmr(values, { screen }) as NonNullable<ReturnType<typeof xmr>>;
    expect(chart.mean).toBeCloseTo(wanted.mean, 10);
    expect(chart.lower).toBeCloseTo(wanted.lpl, 10);
    expect(chart.upper).toBeCloseTo(wanted.upl, 10);
    const theirs = wanted.special_cause_type.map((label) => label.replace(/ \((In|De)creasing\)/, ''));
    expect(labels(values, chart)).toEqual(theirs);
  });

  it.for(cases)('%s: run chart as qicharts2', ([, { y, qicharts2_run: wanted }]) => {
    const chart = runChart(y);
    expect(chart).toMatchObject({
      median: wanted.cl,
      useful: wanted.n_useful,
      longestRun: wanted.longest_run,
      crossings: wanted.n_crossings,
    });
    const rules = chart?.signals.map(({ rule }) => rule);
    expect(rules?.includes('long-run') || rules?.includes('few-crossings')).toBe(wanted.runs_signal);
  });

  it('has the limits of runs and crossings of every chart qicharts2 is tested with', () => {
    const { expected } = referenceJson<{ expected: Record<string, Record<string, number[]>> }>(
      'expected/spc_qicharts2/montgomery_and_hai_expected.json',
    );
    const charts = Object.values(expected).flatMap((chart) =>
      (chart['n.useful'] as number[]).map((useful, i) => ({
        useful,
        run: chart['longest.run.max']?.[i],
        crossings: chart['n.crossings.min']?.[i],
      })),
    );
    expect(charts.length).toBeGreaterThan(100);
    for (const { useful, run, crossings } of charts) {
      expect([longestRunLimit(useful), fewestCrossings(useful)]).toEqual([run, crossings]);
    }
  });
});
