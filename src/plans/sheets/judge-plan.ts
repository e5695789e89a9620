import type { Measure } from '../measures/measure.ts';
import { type JudgedRow, judgeRows, type Judging, type RawSheet } from './judge-rows.ts';
import { measureWordsOf } from './measure-words.ts';
import type { PlanState } from './plan-state.ts';

/** Judges sheets in their order: what one of them makes, those after it may name. */
export function judgePlan(sheets: readonly RawSheet[], judging: Judging): JudgedRow[] {
  let { state } = judging;
  const { names } = judging;
  return sheets.flatMap((sheet) => {
    const rows = judgeRows(sheet, { ...judging, state });
    const taken = rows.filter(({ verdict }) => verdict === 'new' || verdict === 'changed');
    if (sheet.kind.key === 'measures') state = { ...state, measures: withMeasures(state, taken) };
    for (const { kind, id, verdict, values } of taken) {
      const { name, reference } = values;
      if (kind.key === 'measures' && name && verdict === 'new') names.measures.add(id, name);
      if (kind.key !== 'actions') continue;
      const label = reference ?? name;
      if (label && verdict === 'new') names.actions.add(id, label);
      else if (label) names.actions.alias(id, label);
    }
    return rows;
  });
}

/** Measures as they will be, for judging their values. */
function withMeasures({ measures, partnershipId }: PlanState, rows: readonly JudgedRow[]): Measure[] {
  const coming = rows.map(({ id, values }): Measure => {
    const before = measures.find((one) => one.id === id) ?? null;
    return {
      ...{ version: 0, position: 0, area: null, ownerName: null, published: false },
      ...before,
      ...measureWordsOf(values, before),
      ...{ id, partnershipId, outcomeId: values['outcome'] ?? '' },
    };
  });
  return [...measures.filter(({ id }) => !coming.some((one) => one.id === id)), ...coming];
}
