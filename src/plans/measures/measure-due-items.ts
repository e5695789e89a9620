import { Temporal } from 'temporal-polyfill';
import type { DueItem, DueItems } from '../../contributions/due-items.ts';
import { partnershipCodes } from '../../geography/index.ts';
import { keepsRecords, leadsFor } from '../../partnerships/index.ts';
import { partnershipsWhere } from '../../platform/authorisation/actor.ts';
import { speak } from '../messages/message.ts';
import type { Measure, MeasureValue } from './measure.ts';
import { measurePath } from './measure-address.ts';
import { readMeasures } from './measure-store.ts';
import { readMeasureValues } from './value-store.ts';

/** Figures of own measures whose period is over: from leads of the partner that reports them, and from officers. Three queries. */
export const measureDueItems: DueItems = async ({ queries, language, today, reader }) => {
  const where = partnershipsWhere(reader, ['officer', 'partner-lead']);
  if (where !== 'all' && where.length === 0) return [];
  const measures = (
    await readMeasures(queries, where === 'all' ? { everywhere: true } : { partnershipIds: where })
  ).filter((measure) => measure.indicatorKey === null && measure.published && isFor(reader, measure));
  if (measures.length === 0) return [];
  const values = Map.groupBy(
    await readMeasureValues(
      queries,
      measures.map(({ id }) => id),
    ),
    ({ measureId }) => measureId,
  );
  const codes = await partnershipCodes(queries);
  return measures.flatMap((measure): DueItem[] => {
    const last = values.get(measure.id)?.at(-1) ?? null;
    const due = nextFigureDue(measure, last);
    if (due === null || due.periodEnds >= today) return [];
    const { id, name, partnershipId, periodMonths } = measure;
    return [
      {
        ...{ key: `measure-value:${id}:${due.periodEnds}`, partnershipId, dueOn: due.dueOn },
        kind: speak(language, 'due.kind'),
        title: speak(language, 'due.title', { name }),
        alike: {
          key: 'measure-value',
          title: (count) => speak(language, 'due.title.many', { count }),
          name: { text: name, language: 'en' },
        },
        detail:
          last === null
            ? speak(language, 'due.detail.first')
            : speak(language, 'due.detail', { period: last.period, months: periodMonths ?? 0 }),
        href: `${measurePath(codes.get(partnershipId) ?? '', id)}/values/new`,
      },
    ];
  });
};

function isFor(reader: Parameters<typeof keepsRecords>[0], { partnershipId, ownerBodyId }: Measure): boolean {
  return (
    keepsRecords(reader, partnershipId) ||
    (ownerBodyId !== null && leadsFor(reader, partnershipId, ownerBodyId))
  );
}

/** The period that follows the last figure (or the baseline), and a month to gather it; null where neither is there. */
export function nextFigureDue(
  { periodMonths, baselineOn }: Pick<Measure, 'periodMonths' | 'baselineOn'>,
  last: Pick<MeasureValue, 'endsOn'> | null,
): { periodEnds: string; dueOn: string } | null {
  const from = last?.endsOn ?? baselineOn;
  if (from === null || periodMonths === null) return null;
  // By first days of months: the month after 31 March ends on 30 April, not on the 30th of every later one.
  const next = Temporal.PlainDate.from(from).add({ days: 1 }).add({ months: periodMonths });
  return {
    periodEnds: String(next.subtract({ days: 1 })),
    dueOn: String(next.add({ months: 1 }).subtract({ days: 1 })),
  };
}
