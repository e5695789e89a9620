import { NameIndex, type Names } from './names.ts';
import type { PlanState } from './plan-state.ts';

/** What may be named in sheets of this plan. An action is named by its reference, or else by its name. */
export function namesOf(state: PlanState): Names {
  const outcomes = new Map(state.outcomes.map(({ id, name }) => [id, name]));
  const localities = new NameIndex(
    state.localities.map(({ id, name, code }) => ({ id: String(id), name, apart: code })),
  );
  for (const { id, code } of state.localities) localities.alias(String(id), code);
  return {
    localities,
    outcomes: new NameIndex(
      state.outcomes.map(({ id, name, planTitle }) => ({ id, name, apart: planTitle })),
    ),
    bodies: new NameIndex(state.bodies),
    measures: new NameIndex(
      state.measures.map(({ id, name, outcomeId }) => ({ id, name, apart: outcomes.get(outcomeId) ?? '' })),
    ),
    actions: actionNames(state),
  };
}

function actionNames({ actions }: PlanState): NameIndex {
  // References first: none of them may have to yield to another action's name.
  const index = new NameIndex();
  for (const { id, reference } of actions) if (reference !== null) index.add(id, reference);
  for (const { id, reference, name } of actions) if (reference === null) index.add(id, name);
  return index;
}
