import { change, nonOverlapping, type Pace, pace } from '../../../statistics/index.ts';
import { limitsAroundValue, periodsOfOneSeries } from '../checks.ts';
import type { Column, Row } from '../column.ts';
import type { Fault, Json, Method } from '../method.ts';
import type { TextPeriod } from '../period-text.ts';
import type { Table } from '../read-rows.ts';

const series: Column[] = [
  { name: 'period', holds: 'period', meaning: '2012, 2012/13, 2010-2012 …, in any order, each once' },
  { name: 'value', holds: 'number', empty: 'missing', meaning: 'the value; empty = missing' },
];

const tooFew = 'Fewer than five periods that do not overlap have a value: too few points to tell.';
const noComparator = 'No comparator was given: add --comparator FILE.';
const cannotTell = 'Fewer than five periods that do not overlap have a value on both sides.';

export const paceMethod: Method = {
  name: 'pace',
  summary: 'how fast an indicator moves, and whether it improves',
  columns: [
    ...series,
    { name: 'lower', holds: 'number', optional: true, empty: 'missing', meaning: '95 % limit of the value' },
    { name: 'upper', holds: 'number', optional: true, empty: 'missing', meaning: '95 % limit of the value' },
  ],
  options: [
    { name: 'high-is-bad', takes: 'nothing', meaning: 'falling is improving; otherwise rising is' },
    { name: 'comparator', takes: 'file', meaning: 'a CSV file with period,value of what to compare with' },
  ],
  optionColumns: { comparator: series },
  result: {
    perYear: 'change per year (Theil–Sen) over periods that do not overlap, not signed by polarity',
    lower: '95 % limit of it',
    upper: '95 % limit of it',
    verdict: 'improving, worsening, no-clear-change, too-few-points (fewer than five)',
    againstComparator:
      'faster, slower, no-clear-difference, cannot-tell: from the slope of the difference over shared periods',
    points: 'periods used',
    shareOfBaseline: "perYear over the line's own value at the first period used",
    signals: 'XmR signals among the periods used, from 12 on (see xmr)',
    change: 'only with limits given: last less first value used, with 95 % limits; it decides no verdict',
  },
  perRow: false,
  example: {
    csv: 'period,value\n2012/13,21.4\n2013/14,21.0\n2014/15,20.2\n2015/16,20.3\n2016/17,19.1\n2017/18,18.0\n',
    options: '--high-is-bad',
  },
  check: (rows, settings) =>
    periodsOfOneSeries(rows) ??
    limitsAroundValue(rows) ??
    comparatorAlike(rows, settings.table('comparator')),
  calculate(rows, settings) {
    const comparator = settings.table('comparator');
    const found = pace(rows.map(point), {
      polarity: settings.on('high-is-bad') ? 'high-is-bad' : 'high-is-good',
      ...(comparator ? { comparator: comparator.rows.map(point) } : {}),
    });
    const changed = changeWithLimits(rows);
    const reason = reasonFor(found);
    return {
      result: {
        perYear: found.slope?.perYear ?? null,
        lower: found.slope?.lower ?? null,
        upper: found.slope?.upper ?? null,
        verdict: found.verdict,
        againstComparator: found.againstComparator,
        points: found.points,
        shareOfBaseline: found.shareOfBaseline,
        ...(found.signals ? { signals: found.signals.map((signal) => ({ ...signal })) } : {}),
        ...(changed ? { change: changed } : {}),
        ...(reason ? { reason } : {}),
      },
    };
  },
};

function point({ periods, numbers }: Row) {
  const { starts, ends } = periods['period'] as TextPeriod;
  return { starts, ends, value: numbers['value'] as number };
}

/** The comparator is one series of the same kind of period. */
function comparatorAlike(rows: readonly Row[], comparator: Table | null): Fault | null {
  if (!comparator) return null;
  const { file } = comparator;
  const fault = periodsOfOneSeries(comparator.rows);
  if (fault) return { ...fault, file };
  const first = comparator.rows[0] as Row;
  const theirs = first.periods['period'] as TextPeriod;
  const ours = rows[0]?.periods['period'] as TextPeriod;
  if (theirs.kind === ours.kind) return null;
  const what = `"${theirs.text}" is another kind of period than the area's "${ours.text}".`;
  return { line: first.line, column: 'period', what, file };
}

function reasonFor(found: Pace): string | null {
  const reasons: string[] = [];
  if (found.slope === null) reasons.push(tooFew);
  else if (found.shareOfBaseline === null) reasons.push("No share: the line's first value is not above 0.");
  if (found.againstComparator === null) reasons.push(noComparator);
  if (found.againstComparator === 'cannot-tell') reasons.push(cannotTell);
  return reasons.length > 0 ? reasons.join(' ') : null;
}

/** From the first to the last period used, where both have a value between limits. */
function changeWithLimits(rows: readonly Row[]): Json | null {
  const used = nonOverlapping(
    rows
      .filter(({ numbers }) => !Number.isNaN(numbers['value']))
      .map((row) => ({ ...(row.periods['period'] as TextPeriod), numbers: row.numbers })),
  );
  const first = used[0];
  const last = used.at(-1);
  if (!first || !last || first === last) return null;
  const estimates = [first, last].map(({ numbers }) => ({
    value: numbers['value'] as number,
    lower: numbers['lower'] ?? Number.NaN,
    upper: numbers['upper'] ?? Number.NaN,
  }));
  const [earlier, later] = estimates;
  if (!earlier || !later || estimates.some(({ lower, upper }) => Number.isNaN(lower + upper))) return null;
  return { from: first.text, to: last.text, ...change(earlier, later) };
}
