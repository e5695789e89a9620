import type { Figure } from '../components/format-number.ts';
import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';
import { textOf } from '../messages/spoken.tsx';
import type { KeyItem } from './chart-key.tsx';
import type { EndLabel } from './end-labels.tsx';
import type { Nature, TrendData, TrendSeries } from './trend-data.ts';
import { StatusSign } from './trend-lines.tsx';

type Absence = Exclude<Figure['status'], 'value'>;

export function naturesIn(series: TrendSeries): Set<Nature> {
  return new Set(series.points.filter((p) => p.figure.status === 'value').map((p) => p.nature ?? 'raw'));
}

export function statusesIn(series: TrendSeries): Set<Absence> {
  return new Set(series.points.flatMap(({ figure }) => (figure.status === 'value' ? [] : [figure.status])));
}

/** On a phone the lines are named above the plot instead of at their ends. */
export function seriesKey(
  series: TrendSeries,
  comparator: TrendSeries | undefined,
  ends: readonly EndLabel[],
): KeyItem[] {
  const named = new Map(ends.map((end) => [end.tone, end.text]));
  const items: KeyItem[] = [
    {
      text: named.get('label-main') ?? textOf(series.name),
      tone: 'label-main',
      swatch: (
        <>
          <path class="line line--main line--raw" d="M0 6H24" />
          <circle class="dot dot--main" cx="24" cy="6" r="4" />
        </>
      ),
    },
  ];
  if (comparator) {
    items.push({
      text: named.get('label-comparator') ?? textOf(comparator.name),
      tone: 'label-comparator',
      swatch: <path class="line line--comparator line--raw" d="M0 6H24" />,
    });
  }
  const target = named.get('label-target');
  if (target) items.push({ text: target, tone: 'label-target', swatch: <path class="target" d="M0 6H24" /> });
  return items;
}

/** What the drawing uses beyond plain lines, and nothing it does not use. */
export function trendKey(of: {
  natures: ReadonlySet<Nature>;
  statuses: ReadonlySet<Absence>;
  data: TrendData;
  language: Language;
}): KeyItem[] {
  const items: KeyItem[] = [];
  const banded = of.data.series.points.some(
    ({ figure }) => figure.status === 'value' && figure.lower != null,
  );
  if (banded) {
    const swatch = <rect class="band" x="0" y="0" width="24" height="12" />;
    items.push({ text: say(of.language, 'trend.band'), swatch });
  }
  if (of.natures.has('imputed')) {
    const swatch = <path class="line line--main line--imputed" d="M0 6H24" />;
    items.push({ text: say(of.language, 'trend.imputed'), swatch });
  }
  if (of.natures.has('projected')) {
    const swatch = <path class="line line--main line--projected" d="M0 6H24" />;
    items.push({ text: say(of.language, 'trend.projected'), swatch });
  }
  for (const [status, text] of absences) {
    if (!of.statuses.has(status)) continue;
    const swatch = (
      <g transform="translate(7 1)">
        <StatusSign status={status} />
      </g>
    );
    items.push({ text: say(of.language, text), swatch });
  }
  return items;
}

const absences = [
  ['suppressed', 'figure.suppressed'],
  ['missing', 'figure.missing'],
  ['not-applicable', 'figure.notApplicable'],
] as const;
